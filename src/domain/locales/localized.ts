/** Locales that content is written in. Regional tags (`en-CA`) speak one of them with their own conventions. */
export const contentLocales = ['en', 'hi', 'kn'] as const
export type ContentLocale = (typeof contentLocales)[number]
export const defaultContentLocale: ContentLocale = 'en'

/** A leaf text as stored: one value a content locale, any of them missing. */
export type Localized<T = string> = { [locale in ContentLocale]?: T | null }

/** A leaf text as read. `lang` is set only where the text fell back to another language than the page's. */
export type Text = { text: string; lang?: ContentLocale }

/** Whether a value is a localised leaf: an object whose keys are content locales and nothing else. */
export function isLocalized(value: unknown): value is Localized<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (contentLocales as readonly string[]).includes(key))
}

/** The clinic's words in the languages that it wrote them in, over the shared ones in all others. */
export function mergeLocalized(own: Localized | undefined, shared: Localized | undefined): Localized {
  const given = Object.entries(own ?? {}).filter(([, text]) => text?.trim())
  return { ...shared, ...Object.fromEntries(given) }
}
