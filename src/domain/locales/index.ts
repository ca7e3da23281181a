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

/** A term's forms at clinics that have no name of their own for it. */
export function getDefaultTerms(locale: ContentLocale): ContentLocaleConventions['terms'] {
  return registry[locale].terms
}

/** The script that a locale's texts are set in. */
export function getScript(tag: LocaleTag): Script {
  return registry[toContentLocale(tag)].script
}
