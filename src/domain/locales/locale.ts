import type { ContentLocale } from './localized.ts'
import type { LocaleTag } from './tags.ts'

/** How a locale writes. Numbers, dates and money are the runtime's `Intl` with `tag`. */
export type LocaleConventions = {
  tag: LocaleTag
  content: ContentLocale
  /** The language's own name, for the switcher. */
  name: string
  currency?: string
  /** American spelling, as the library is written in -> this region's. Unambiguous whole words only. */
  spelling: Readonly<Record<string, string>>
}
