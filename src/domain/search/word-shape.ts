/**
 * Which letters a word has, as 26 bits, several letters sharing one, and above them its length, 63 at most. Shapes tell nearly all
 * pairs of words apart without a look at their texts.
 */
export function shapeOf(word: string): number {
  let shape = Math.min(word.length, longest) << letterBits
  for (let at = 0; at < word.length; at += 1) shape |= 1 << (word.charCodeAt(at) % letterBits)
  return shape >>> 0
}

const letterBits = 26
const allLetters = 2 ** letterBits - 1
const longest = 63

/** Whether a word of a shape may begin with a word of another. */
export const mayBegin = (shape: number, other: number): boolean => (shape & ~other & allLetters) === 0

/** Whether words of two shapes may differ by no more than some edits: each changes the length by one at most, and two letters. */
export function mayBeMistyped(shape: number, other: number, typos: number): boolean {
  const length = other >>> letterBits
  if (length < longest && Math.abs(length - (shape >>> letterBits)) > typos) return false
  let letters = (shape ^ other) & allLetters
  for (let edits = 2 * typos; letters !== 0; edits -= 1) {
    if (edits === 0) return false
    letters &= letters - 1
  }
  return true
}
