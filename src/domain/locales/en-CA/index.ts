import { commonwealthSpelling } from '../commonwealth-spelling.ts'
import type { LocaleConventions } from '../locale.ts'

export const canadianEnglish: LocaleConventions<'en'> = {
  tag: 'en-CA',
  content: 'en',
  name: 'English',
  label: 'English (Canada)',
  currency: 'CAD',
  spelling: commonwealthSpelling,
}
