/** Gives a text in the spelling of a region. */
export type Respell = (text: string) => string

export const asWritten: Respell = (text) => text

/**
 * Replaces whole words by their regional spelling and keeps their capitals. What stands between typographic quotation
 * marks is somebody else's and stays as it is.
 */
export function respellWith(pairs: Readonly<Record<string, string>>): Respell {
  const words = Object.keys(pairs)
  if (words.length === 0) return asWritten
  const pattern = new RegExp(`“[^”]*”|\\b(?:${words.join('|')})\\b`, 'gi')
  return (text) =>
    text.replace(pattern, (found) => {
      const regional = pairs[found.toLowerCase()]
      return regional === undefined ? found : withCapitalsOf(found, regional)
    })
}

function withCapitalsOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase()
  return model[0] === model[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
