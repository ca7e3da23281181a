import type { ContentLocaleConventions } from '../locale.ts'
import { hindi as messages } from './messages.ts'
import { terms } from './terms.ts'

export const hindi: ContentLocaleConventions<'hi'> = {
  tag: 'hi',
  content: 'hi',
  name: 'हिन्दी',
  label: 'Hindi',
  script: 'devanagari',
  currency: 'INR',
  spelling: {},
  messages,
  terms,
}
