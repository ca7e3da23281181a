import { tokenPattern } from '../interpolation/tokens.ts'

/** What is looked for. */
export type Phrase = { text: string; matchCase: boolean; wholeWords: boolean }

/** Where a text has the phrase, in UTF-16 units. */
export type Span = { start: number; end: number }

/**
 * The places of a phrase in a text, from left to right, without overlaps. Never part of a token or of an address, and never
 * part of a letter: neither before a vowel sign or another combining mark, nor after a sign that joins two consonants.
 *
 * @param fixed spans that may not change
 */
export function findPhrase(text: string, phrase: Phrase, fixed: readonly Span[] = []): Span[] {
  const pattern = toPattern(phrase)
  if (!pattern) return []
  const kept = [...fixed, ...spansOf(text, tokenPattern), ...spansOf(text, addressPattern)]
  return spansOf(text, pattern).filter((span) => !kept.some((other) => overlaps(span, other)))
}

/** Web and mail addresses, and paths on the site, in a text. */
const addressPattern =
  /(?:https?:\/\/|www\.|mailto:|tel:)\S+|[^\s@]+@[^\s@]+\.[^\s@]+|(?<=^|\s)\/[^\s/]\S*/giu

/** A text may be stored with composed letters or with letters and marks; a reader sees the same. */
function toPattern({ text, matchCase, wholeWords }: Phrase): RegExp | null {
  if (!text) return null
  const forms = new Set([text, text.normalize('NFC'), text.normalize('NFD')])
  const written = [...forms].map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
  const before = wholeWords && wordAtStart.test(text) ? `(?<!${wordPart})` : ''
  const after = wholeWords && wordAtEnd.test(text) ? `(?!${wordPart})` : ''
  return new RegExp(`${notJoined}${before}(?:${written})${after}${notMarked}`, matchCase ? 'gu' : 'giu')
}

/** The joiners are written inside words of Indian languages. */
const wordPart = '[\\p{L}\\p{M}\\p{N}_\\u200c\\u200d]'
const wordAtStart = new RegExp(`^${wordPart}`, 'u')
const wordAtEnd = new RegExp(`${wordPart}$`, 'u')
/** The viramas of Devanagari and Kannada. */
const notJoined = '(?<![\\u094d\\u0ccd]\\u200d?)'
const notMarked = '(?![\\p{M}\\u200d])'

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
