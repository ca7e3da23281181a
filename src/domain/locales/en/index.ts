import type { ContentLocaleConventions } from '../locale.ts'
import { english as messages } from './messages.ts'
import { terms } from './terms.ts'

export const english: ContentLocaleConventions<'en'> = {
  tag: 'en',
  content: 'en',
  name: 'English',
  label: 'English',
  script: 'latin',
  spelling: {},
  messages,
  terms,
}
