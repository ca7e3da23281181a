/** Gives a text in the spelling of a region. `before` is what stands ahead of it in the same line, already respelt. */
export type Respell = (text: string, before?: string) => string

export const keepSpelling: Respell = (text) => text

/**
 * Replaces whole words by their regional spelling and keeps their capitals. What stands between quotation marks is
 * somebody else's and stays as it is, also where the closing mark is still to come; so do addresses.
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

/** Of a letter's marks too: what `\b` takes for a border may stand in the midst of a word. */
const inWord = '[\\p{L}\\p{M}\\p{N}_]'

/** A straight mark opens only ahead of a word: after a figure it stands for inches. */
const quotations = ['“[^”]*(?:”|$)', '(?<![^\\s(\\[])"(?=\\S)[^"]*(?:"|$)']

const addresses = ['(?:https?:\\/\\/|www\\.|mailto:)\\S+', '[\\p{L}\\p{N}_-]+(?:[.@][\\p{L}\\p{N}_-]+)+']

function matchCase(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase()
  return model[0] === model[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
