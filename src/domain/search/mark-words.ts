import { tokenize } from './tokenize.ts'

/** A piece of a text; `isMatch` if it is a word of the query. The pieces joined are the text. */
export type MarkedPart = { text: string; isMatch: boolean }

/** The shortest word of a query that also marks longer words which begin with it. */
const shortestPrefix = 3

/** Splits a text at the words that a query asks for: the same word in any spelling that the search takes as one, or its beginning. */
export function markWords(text: string, query: string): MarkedPart[] {
  const asked = tokenize(query)
  const isMatch = (word: string) => {
    const [token] = tokenize(word)
    return (
      token !== undefined &&
      asked.some((each) => token === each || (each.length >= shortestPrefix && token.startsWith(each)))
    )
  }
  const parts: MarkedPart[] = []
  for (const [index, part] of text.split(/([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u).entries()) {
    const last = parts.at(-1)
    const matches = index % 2 === 1 && isMatch(part)
    if (last && !last.isMatch && !matches) last.text += part
    else if (part) parts.push({ text: part, isMatch: matches })
  }
  return parts
}
