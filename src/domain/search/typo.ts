import { distance } from 'fastest-levenshtein'

/** The number of typos allowed: none in short words, where a typo makes another word, and two in long ones. */
export const allowedTypos = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2)

/** Whether a typed word may be a known word with typos. The first letter is rarely mistyped and must match. */
export function isSimilar(typed: string, known: string): boolean {
  if (typed === known) return true
  const typos = allowedTypos(typed)
  return typos > 0 && typed[0] === known[0] && distance(typed, known) <= typos
}
