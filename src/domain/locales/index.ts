import type { ContentLocaleConventions, LocaleConventions, Script } from './locale.ts'
import type { ContentLocale } from './localized.ts'
import { registry } from './registry.ts'
import type { LocaleTag } from './tags.ts'

export function getLocaleConventions(tag: LocaleTag): LocaleConventions {
  return registry[tag]
}

export function toContentLocale(tag: LocaleTag): ContentLocale {
  return registry[tag].content
}

/** The languages of a site, in its order. */
export const distinctContentLocales = (tags: readonly LocaleTag[]): ContentLocale[] => [
  ...new Set(tags.map(toContentLocale)),
]

/** The forms of the terms at clinics without forms of their own. */
export function getDefaultTerms(locale: ContentLocale): ContentLocaleConventions['terms'] {
  return registry[locale].terms
}

/** The writing system of a locale. */
export function getScript(tag: LocaleTag): Script {
  return registry[toContentLocale(tag)].script
}
