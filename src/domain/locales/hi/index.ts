import type { LocaleConventions } from '../locale.ts'

export const hindi: LocaleConventions = {
  tag: 'hi',
  content: 'hi',
  name: 'हिन्दी',
  currency: 'INR',
  spelling: {},
}
