import type { LocaleConventions } from '../locale.ts'

export const americanEnglish: LocaleConventions<'en'> = {
  tag: 'en-US',
  content: 'en',
  name: 'English',
  label: 'English (United States)',
  currency: 'USD',
  spelling: {},
}
