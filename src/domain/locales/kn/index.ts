import type { LocaleConventions } from '../locale.ts'

export const kannada: LocaleConventions = {
  tag: 'kn',
  content: 'kn',
  name: 'ಕನ್ನಡ',
  currency: 'INR',
  spelling: {},
}
