import { isRecord } from '#base/narrow.ts'
import { isEmpty } from '../interpolation/interpolate.ts'
import { isRichState, readLines } from '../interpolation/rich-text.ts'
import { type ContentLocale, contentLocales, isLocalized, type Localized } from '../locales/localized.ts'

/** The part of a page's main text, by letters, that must be written in a language for the page to count as translated. */
const minimum = 0.5

/** The letters of texts, each counted in its longest translation, and those of the texts that are written in a language. */
export type LetterCounts = { total: number; written: Readonly<Record<ContentLocale, number>> }

/**
 * Whether a page is translated: at least half of its main text is written in the locale. A page without texts of its own
 * consists of the site's messages, which exist in every language.
 *
 * @param texts localized values as stored, at any depth
 */
export const isTranslated = (texts: unknown, locale: ContentLocale): boolean =>
  isWritten(countLetters(texts), locale)

/** The same for texts whose letters are counted. */
export const isWritten = ({ written, total }: LetterCounts, locale: ContentLocale): boolean =>
  written[locale] >= total * minimum

/** The texts of `texts` that are written in any language, and those of them that are missing in `locale`. */
export function countMissing(texts: unknown, locale: ContentLocale): { missing: number; total: number } {
  const counts = { missing: 0, total: 0 }
  visitLocalized(texts, (leaf) => {
    if (Object.values(leaf).every(isEmpty)) return
    counts.total += 1
    if (isEmpty(leaf[locale])) counts.missing += 1
  })
  return counts
}

export function countLetters(texts: unknown): LetterCounts {
  let total = 0
  const written = perLocale(() => 0)
  visitLocalized(texts, (leaf) => {
    const length = Math.max(0, ...Object.values(leaf).map(lettersIn))
    total += length
    for (const locale of contentLocales) if (!isEmpty(leaf[locale])) written[locale] += length
  })
  return { total, written }
}

export const sumLetters = (parts: readonly LetterCounts[]): LetterCounts => ({
  total: sum(parts.map(({ total }) => total)),
  written: perLocale((locale) => sum(parts.map(({ written }) => written[locale]))),
})

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

const perLocale = (count: (locale: ContentLocale) => number): Record<ContentLocale, number> =>
  Object.fromEntries(contentLocales.map((locale) => [locale, count(locale)])) as Record<ContentLocale, number>

function visitLocalized(value: unknown, visit: (leaf: Localized<unknown>) => void): void {
  if (isLocalized(value)) visit(value)
  else if (Array.isArray(value)) for (const each of value) visitLocalized(each, visit)
  else if (isRecord(value)) for (const each of Object.values(value)) visitLocalized(each, visit)
}

function lettersIn(value: unknown): number {
  // Counting the matches of a letter takes three times as long, for each page of a clinic with several languages.
  if (typeof value === 'string') return value.replace(/\P{L}+/gu, '').length
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + lettersIn(each), 0)
  return isRichState(value) ? lettersIn(readLines(value)) : 0
}
