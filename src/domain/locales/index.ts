import { english } from './en/index.ts'
import { canadianEnglish } from './en-CA/index.ts'
import { indianEnglish } from './en-IN/index.ts'
import { americanEnglish } from './en-US/index.ts'
import { hindi } from './hi/index.ts'
import { kannada } from './kn/index.ts'
import type { LocaleConventions } from './locale.ts'
import type { ContentLocale } from './localized.ts'
import type { LocaleTag } from './tags.ts'

const conventions: Record<LocaleTag, LocaleConventions> = {
  en: english,
  'en-US': americanEnglish,
  'en-CA': canadianEnglish,
  'en-IN': indianEnglish,
  hi: hindi,
  kn: kannada,
}

export function getLocaleConventions(tag: LocaleTag): LocaleConventions {
  return conventions[tag]
}

export function toContentLocale(tag: LocaleTag): ContentLocale {
  return conventions[tag].content
}
