import { termForms } from '../../interpolation/terms.ts'
import type { ContentLocaleConventions } from '../locale.ts'
import { hindi as messages } from './messages.ts'

export const hindi: ContentLocaleConventions<'hi'> = {
  tag: 'hi',
  content: 'hi',
  name: 'हिन्दी',
  label: 'Hindi',
  script: 'devanagari',
  currency: 'INR',
  spelling: {},
  messages,
  terms: {
    dryNeedling: termForms('ड्राई नीडलिंग'),
    therapy: termForms('फ़िज़ियोथेरेपी'),
    therapist: termForms('चिकित्सक'),
    assessment: termForms('जाँच'),
  },
}
