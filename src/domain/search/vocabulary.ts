import { placeholders } from './placeholders.ts'
import { shapeOf } from './word-shape.ts'

/**
 * The words of all indexed pages, each with a number, so that a page takes five bytes for a word. A word keeps its number for as
 * long as the process runs: some 80 bytes for each different word that was ever published.
 */
export type Vocabulary = {
  /** The number of a word, which is added if it is new. */
  add: (word: string) => number
  /** The number of a word; undefined if no page that was indexed has it. */
  find: (word: string) => number | undefined
  word: (number: number) => string
  /** See `shapeOf`. */
  shape: (number: number) => number
  size: () => number
}

/** The lowest numbers are those of the placeholders, in their order. */
export function createVocabulary(): Vocabulary {
  const words: string[] = [...placeholders]
  const shapes = words.map(shapeOf)
  const numbers = new Map(words.map((word, number) => [word, number]))
  return {
    add: (word) => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      const number = words.push(word) - 1
      shapes.push(shapeOf(word))
      numbers.set(word, number)
      return number
    },
    find: (word) => numbers.get(word),
    word: (number) => words[number] ?? '',
    shape: (number) => shapes[number] ?? 0,
    size: () => words.length,
  }
}
