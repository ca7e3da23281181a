/**
 * The lowest and the highest price that texts state, such as `$95–$150`. Undefined where they state none, or in several
 * currencies.
 */
export function priceRange(texts: readonly string[]): string | undefined {
  const found = texts.flatMap((text) => [...text.matchAll(/(\p{Sc})\s?(\d[\d,]*(?:\.\d+)?)/gu)])
  const signs = new Set(found.map(([, sign]) => sign))
  const amounts = found.map(([, , amount = '']) => Number(amount.replaceAll(',', '')))
  const [sign] = signs
  if (!sign || signs.size > 1) return undefined
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)]
  return low === high ? `${sign}${low}` : `${sign}${low}–${sign}${high}`
}
