import { isRecord } from '#base/narrow.ts'
import type { ContentLocaleConventions } from './locale.ts'
import { registry } from './registry.ts'
import { type LocaleTag, localeTags } from './tags.ts'

type Registry = typeof registry

/** A locale that content is written in. A regional locale (`en-CA`) shows one of them with its own conventions. */
export type ContentLocale = {
  [tag in LocaleTag]: Registry[tag] extends ContentLocaleConventions ? tag : never
}[LocaleTag]
export const contentLocales = localeTags.filter((tag): tag is ContentLocale => 'messages' in registry[tag])

/** The locale that the library is written in, and that missing texts fall back to. */
export const defaultContentLocale: ContentLocale = 'en'

/** The content locale of a request or an address; the default one if it names none, or all of them. */
export function toKnownContentLocale(locale: unknown): ContentLocale {
  return contentLocales.find((each) => each === locale) ?? defaultContentLocale
}

/** A localized value as stored: one per content locale, each optional. */
export type Localized<T = string> = { [locale in ContentLocale]?: T | null }

/**
 * A localized text as displayed. `lang` is set only if it fell back to another language than the page's, `at` only in the
 * editor's frame: the address of the text, see `markTexts`.
 */
export type Text = { text: string; lang?: ContentLocale; at?: string }

/** Whether a value is localized: an object whose keys are all content locales. */
export function isLocalized(value: unknown): value is Localized<unknown> {
  if (!isRecord(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (contentLocales as readonly string[]).includes(key))
}

/** The clinic's values in the locales that it has written, and the shared values in all others. */
export function mergeLocalized(own: Localized | undefined, shared: Localized | undefined): Localized {
  const given = Object.entries(own ?? {}).filter(([, text]) => text?.trim())
  return { ...shared, ...Object.fromEntries(given) }
}
