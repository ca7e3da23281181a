/** Converts a text to a regional spelling. `before` is the text that precedes it in the same line, already respelt. */
export type Respell = (text: string, before?: string) => string

/** Leaves a text unchanged, for locales without regional spellings. */
export const keepSpelling: Respell = (text) => text

/**
 * Creates a function that replaces whole words by their regional spelling and keeps their capitals. Text in quotation
 * marks keeps the spelling of its author, even before the closing mark; URLs and e-mail addresses are kept too.
 *
 * @param pairs American spellings, in lower case, and their regional spellings
 */
export function createRespell(pairs: Readonly<Record<string, string>>): Respell {
  const words = Object.keys(pairs)
  if (words.length === 0) return keepSpelling
  const word = `(?<!${inWord})(?:${words.join('|')})(?!${inWord})`
  const pattern = new RegExp([...quotations, ...addresses, word].join('|'), 'giu')
  return (text, before = '') =>
    (before + text)
      .replace(pattern, (found, offset: number) => {
        const regional = pairs[found.toLowerCase()]
        return regional === undefined || offset < before.length ? found : matchCase(found, regional)
      })
      .slice(before.length)
}

/** Includes combining marks, at which `\b` sees a word boundary inside a word. */
const inWord = '[\\p{L}\\p{M}\\p{N}_]'

/** A straight mark opens a quotation only before a word; after a number it means inches. */
const quotations = ['“[^”]*(?:”|$)', '(?<![^\\s(\\[])"(?=\\S)[^"]*(?:"|$)']

const addresses = ['(?:https?:\\/\\/|www\\.|mailto:)\\S+', '[\\p{L}\\p{N}_-]+(?:[.@][\\p{L}\\p{N}_-]+)+']

function matchCase(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase()
  return model[0] === model[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
