import type { TextContext } from '#domain/interpolation/interpolator.ts'
import type { Localized, Text } from '#domain/locales/localized.ts'

/** Says a text by itself, such as a card's title: terms are named as at their first mention. */
export type Localize = (text: Localized | undefined, textContext?: TextContext) => Text | null
