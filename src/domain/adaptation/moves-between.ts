export type Move = { key: string; to: string }

/**
 * The fewest moves that bring keys into another order, to be done one after the other: what already stands in order, the
 * longest ascending run, stays.
 *
 * @param to the same keys
 */
export function movesBetween(from: readonly string[], to: readonly string[]): Move[] {
  const places = new Map(from.map((key, index) => [key, index]))
  const staying = new Set(longestAscending(to.map((key) => places.get(key) ?? 0)).map((at) => to[at]))
  return to.flatMap((key, index): Move[] => {
    if (staying.has(key)) return []
    const previous = to[index - 1]
    return [{ key, to: previous === undefined ? 'start' : `after:${previous}` }]
  })
}

/** The indexes of a longest strictly ascending subsequence. */
function longestAscending(values: readonly number[]): number[] {
  const best = values.map((value, index) => {
    return { index, value, length: 1, previous: -1 }
  })
  for (const entry of best) {
    for (const earlier of best.slice(0, entry.index)) {
      if (earlier.value < entry.value && earlier.length >= entry.length) {
        entry.length = earlier.length + 1
        entry.previous = earlier.index
      }
    }
  }
  const chain: number[] = []
  let entry = best.toSorted((a, b) => b.length - a.length)[0]
  while (entry) {
    chain.unshift(entry.index)
    entry = best[entry.previous]
  }
  return chain
}
