import { distance } from 'fastest-levenshtein'
import { hasPlaceholder } from './placeholders.ts'
import type { Vocabulary } from './vocabulary.ts'
import { mayBegin, mayBeMistyped, shapeOf } from './word-shape.ts'

/** A word of the pages that stands for a typed one, and by how much it counts: less where it is another word. */
export type Match = { word: number; weight: number }

/**
 * Words that begin with a typed one, and those that it may be a misspelling of: the less they differ, the more they count. Their shapes
 * exclude nearly all other words, without a look at the texts.
 *
 * @param numbers of the words to choose from
 */
export function findSimilarWords(typed: string, numbers: readonly number[], vocabulary: Vocabulary): Match[] {
  const typos = allowedTypos(typed)
  const shape = shapeOf(typed)
  const matches: Match[] = []
  for (const number of numbers) {
    const other = vocabulary.shape(number)
    if (!mayBegin(shape, other) && !mayBeMistyped(shape, other, typos)) continue
    const word = vocabulary.word(number)
    const weight = similarity(typed, word, typos)
    if (weight > 0 && !hasPlaceholder(word)) matches.push({ word: number, weight })
  }
  return matches
}

function similarity(typed: string, word: string, typos: number): number {
  const more = word.length - typed.length
  if (typed.length > 2 && word.startsWith(typed)) return (0.4 * word.length) / (word.length + 0.3 * more)
  if (typos === 0 || Math.abs(more) > typos) return 0
  const edits = distance(typed, word)
  return edits <= typos ? (0.3 * word.length) / (word.length + edits) : 0
}

/** The largest accepted edit distance: none in short words, where a typo makes another word; two in long ones. */
const allowedTypos = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2)

/** Whether a typed word may be a misspelling of a known one. The first letter is seldom mistyped and must match. */
export function isSimilar(typed: string, known: string): boolean {
  if (typed === known) return true
  const typos = allowedTypos(typed)
  return typos > 0 && typed[0] === known[0] && distance(typed, known) <= typos
}
