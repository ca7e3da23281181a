import type { LocaleConventions } from '../locale.ts'

export const americanEnglish: LocaleConventions = {
  tag: 'en-US',
  content: 'en',
  name: 'English',
  currency: 'USD',
  spelling: {},
}
