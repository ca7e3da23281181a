import type { TextContext } from '#domain/interpolation/interpolator.ts'
import type { Localized, Text } from '#domain/locales/localized.ts'

/** Interpolates a text that stands alone, such as a card's title: each term is named as at its first mention. */
export type Localize = (text: Localized | undefined, textContext?: TextContext) => Text | null
