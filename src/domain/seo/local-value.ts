/** Words in a row that count as a repetition. */
const shingleLength = 5

/** What would make a clinic's page more its own; each is missing from it. */
export const localParts = ['introduction', 'questions', 'practitioners', 'fees', 'directions'] as const
export type LocalPart = (typeof localParts)[number]

/** How much of one clinic's page other clinics' pages repeat. No text of another clinic is in it. */
export type LocalValue = {
  clinic: { id: string; name: string }
  /** The greatest part of the page that one other clinic's page repeats, from 0 to 1; null if no other shows the page. */
  repeated: number | null
  missing: LocalPart[]
}

/**
 * The part of a text's runs of five words that occur in another text too (5-gram containment).
 *
 * @returns 0 to 1; 0 for a text without words
 */
export function containment(text: string, other: string): number {
  const own = shingles(text)
  if (own.size === 0) return 0
  return own.intersection(shingles(other)).size / own.size
}

/** The greatest containment of a text in one of the others; null if there are none. */
export function greatestContainment(text: string, others: readonly string[]): number | null {
  return others.length === 0 ? null : Math.max(...others.map((other) => containment(text, other)))
}

/** A text's runs of five words, without case and punctuation; a shorter text is one run. */
function shingles(text: string): Set<string> {
  const words = text.toLocaleLowerCase('en').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const runs = Math.max(words.length - shingleLength + 1, Math.min(words.length, 1))
  return new Set(
    Array.from({ length: runs }, (_, start) => words.slice(start, start + shingleLength).join(' ')),
  )
}
