import { english } from './en/index.ts'
import { canadianEnglish } from './en-CA/index.ts'
import { indianEnglish } from './en-IN/index.ts'
import { americanEnglish } from './en-US/index.ts'
import { hindi } from './hi/index.ts'
import { kannada } from './kn/index.ts'
import type { ContentLocaleConventions, LocaleConventions } from './locale.ts'

/** Every locale, by tag. A new locale is a folder and a line here: all other lists of locales are derived from this one. */
export const registry = {
  en: english,
  'en-US': americanEnglish,
  'en-CA': canadianEnglish,
  'en-IN': indianEnglish,
  hi: hindi,
  kn: kannada,
} satisfies Record<string, LocaleConventions | ContentLocaleConventions>
