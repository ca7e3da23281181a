import { distance } from 'fastest-levenshtein'

/** Slips of the finger that are forgiven: none in short words, where they make another word; two in long ones. */
export const allowedTypos = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2)

/** Whether a typed word may be meant as a known one. The first letter is seldom missed and has to be right. */
export function isSimilar(typed: string, known: string): boolean {
  if (typed === known) return true
  const typos = allowedTypos(typed)
  return typos > 0 && typed[0] === known[0] && distance(typed, known) <= typos
}
