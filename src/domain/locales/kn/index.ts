import type { ContentLocaleConventions } from '../locale.ts'
import { kannada as messages } from './messages.ts'
import { terms } from './terms.ts'

export const kannada: ContentLocaleConventions<'kn'> = {
  tag: 'kn',
  content: 'kn',
  name: 'ಕನ್ನಡ',
  label: 'Kannada',
  script: 'kannada',
  currency: 'INR',
  spelling: {},
  messages,
  terms,
}
