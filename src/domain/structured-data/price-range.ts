/**
 * Finds the lowest and the highest price in texts, such as `$95–$150`.
 *
 * @returns undefined if the texts contain no price or several currencies
 */
export function priceRange(texts: readonly string[]): string | undefined {
  const prices = texts.flatMap((text) => [...text.matchAll(/(\p{Sc})\s?(\d[\d,]*(?:\.\d+)?)/gu)])
  const signs = new Set(prices.map(([, sign]) => sign))
  const amounts = prices.map(([, , amount = '']) => Number(amount.replaceAll(',', '')))
  const [sign] = signs
  if (!sign || signs.size > 1) return undefined
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)]
  return low === high ? `${sign}${low}` : `${sign}${low}–${sign}${high}`
}
