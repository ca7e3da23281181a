import { commonwealthSpelling } from '../commonwealth-spelling.ts'
import type { LocaleConventions } from '../locale.ts'

export const canadianEnglish: LocaleConventions = {
  tag: 'en-CA',
  content: 'en',
  name: 'English',
  currency: 'CAD',
  spelling: commonwealthSpelling,
}
