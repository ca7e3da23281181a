import { termForms } from '../../interpolation/terms.ts'
import type { ContentLocaleConventions } from '../locale.ts'
import { kannada as messages } from './messages.ts'

export const kannada: ContentLocaleConventions<'kn'> = {
  tag: 'kn',
  content: 'kn',
  name: 'ಕನ್ನಡ',
  label: 'Kannada',
  script: 'kannada',
  currency: 'INR',
  spelling: {},
  messages,
  terms: {
    dryNeedling: termForms('ಡ್ರೈ ನೀಡ್ಲಿಂಗ್'),
    therapy: termForms('ಫಿಸಿಯೋಥೆರಪಿ'),
    therapist: termForms('ಚಿಕಿತ್ಸಕರು'),
    assessment: termForms('ತಪಾಸಣೆ'),
  },
}
