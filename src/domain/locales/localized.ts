import { isRecord } from '#base/narrow.ts'
import type { ContentLocaleConventions } from './locale.ts'
import { registry } from './registry.ts'
import { type LocaleTag, localeTags } from './tags.ts'

type Registry = typeof registry

/** A locale that content is written in. Regional tags (`en-CA`) read one of them with their own conventions. */
export type ContentLocale = {
  [tag in LocaleTag]: Registry[tag] extends ContentLocaleConventions ? tag : never
}[LocaleTag]
export const contentLocales = localeTags.filter((tag): tag is ContentLocale => 'messages' in registry[tag])

/** The locale that the library is written in, and that missing text falls back to. */
export const defaultContentLocale: ContentLocale = 'en'

/** The content locale that a request or an address names; the default one where it names none, or all of them. */
export function toKnownContentLocale(locale: unknown): ContentLocale {
  return contentLocales.find((each) => each === locale) ?? defaultContentLocale
}

/** A leaf text as stored: one value a content locale, any of them missing. */
export type Localized<T = string> = { [locale in ContentLocale]?: T | null }

/** A leaf text as read. `lang` is set only where the text fell back to another language than the page's. */
export type Text = { text: string; lang?: ContentLocale }

/** Whether a value is a localised leaf: an object whose keys are content locales and nothing else. */
export function isLocalized(value: unknown): value is Localized<unknown> {
  if (!isRecord(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (contentLocales as readonly string[]).includes(key))
}

/** The clinic's words in the languages that it wrote them in, over the shared ones in all others. */
export function mergeLocalized(own: Localized | undefined, shared: Localized | undefined): Localized {
  const given = Object.entries(own ?? {}).filter(([, text]) => text?.trim())
  return { ...shared, ...Object.fromEntries(given) }
}
