import { isRecord } from '#base/narrow.ts'
import { isEmpty } from '../interpolation/interpolate.ts'
import { isRichState, readLines } from '../interpolation/rich-text.ts'
import { type ContentLocale, isLocalized, type Localized } from '../locales/localized.ts'

/** The part of a page's main text, by letters, that must be written in a language for the page to count as translated. */
const minimum = 0.5

/**
 * Whether a page is translated: at least half of its main text is written in the locale. A page without texts of its own
 * consists of the site's messages, which exist in every language.
 *
 * @param texts localized values as stored, at any depth
 */
export function isTranslated(texts: unknown, locale: ContentLocale): boolean {
  const { written, total } = countLetters(texts, locale)
  return written >= total * minimum
}

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

/** The letters of `texts`, and those of the texts that are written in `locale`; both counted in the longest translation. */
export function countLetters(texts: unknown, locale: ContentLocale): { written: number; total: number } {
  const counts = { written: 0, total: 0 }
  visitLocalized(texts, (leaf) => {
    const length = Math.max(0, ...Object.values(leaf).map(lettersIn))
    counts.total += length
    if (!isEmpty(leaf[locale])) counts.written += length
  })
  return counts
}

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
