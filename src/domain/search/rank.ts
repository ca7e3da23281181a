import type { Occurrence, Occurrences } from './occurrences.ts'
import { fieldBoosts, fields } from './page-words.ts'
import type { Match } from './similar-words.ts'

/** What a query asks for: one of a page's words, or several queries of which all or any must match. */
export type Query = { word: string } | { combine: 'all' | 'any'; queries: Query[] }

type Result = { score: number; words: Set<string> }

/** The parameters of BM25+ that MiniSearch has. */
const saturation = 1.2
const lengthWeight = 0.7
const floor = 0.5

/**
 * Ranks pages by BM25+ over their fields, as if the site's pages were all there is. A page's score is multiplied by the number of
 * typed words that it matches.
 *
 * @param findMatches the words of the pages that stand for a typed word
 * @param boost a factor for each page, by its place
 * @returns the places of all pages that match, the best first
 */
export function rankPages(
  query: Query,
  occurrences: Occurrences,
  {
    findMatches,
    boost,
  }: { findMatches: (word: string) => readonly Match[]; boost: (page: number) => number },
): number[] {
  const matches = new Map([...new Set(wordsOf(query))].map((word) => [word, findMatches(word)]))
  const found = occurrences.find([...matches.values()].flatMap((each) => each.map(({ word }) => word)))
  const averages = fields.map((_, field) => occurrences.averageLength(field))

  const scoreOf = ({ page, count }: Occurrence, field: number, frequency: number): number => {
    const length = occurrences.length(page, field) / (averages[field] || 1)
    const rarity = Math.log(1 + (occurrences.size - frequency + 0.5) / (frequency + 0.5))
    return (
      rarity *
      (floor + (count * (saturation + 1)) / (count + saturation * (1 - lengthWeight + lengthWeight * length)))
    )
  }
  const rankWord = (typed: string): Map<number, Result> => {
    const results = new Map<number, Result>()
    for (const { word, weight } of matches.get(typed) ?? []) {
      for (const [field, name] of fields.entries()) {
        const list = found.get(word)?.[field] ?? []
        for (const occurrence of list) {
          const result = results.get(occurrence.page) ?? { score: 0, words: new Set([typed]) }
          const factor = weight * fieldBoosts[name] * boost(occurrence.page)
          result.score += factor * scoreOf(occurrence, field, list.length)
          results.set(occurrence.page, result)
        }
      }
    }
    return results
  }
  const rank = (part: Query): Map<number, Result> =>
    'word' in part ? rankWord(part.word) : combine(part.queries.map(rank), part.combine)

  return [...rank(query)]
    .map(([page, { score, words }]) => ({ page, score: score * words.size }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ page }) => page)
}

/** Sums the scores of the pages that are in all results, or in any, in the first of them. */
function combine(results: readonly Map<number, Result>[], how: 'all' | 'any'): Map<number, Result> {
  const [first = new Map<number, Result>(), ...others] = results
  for (const other of others) {
    if (how === 'all') for (const page of first.keys()) if (!other.has(page)) first.delete(page)
    for (const [page, result] of other) {
      const known = first.get(page)
      if (known) {
        known.score += result.score
        for (const word of result.words) known.words.add(word)
      } else if (how === 'any') first.set(page, result)
    }
  }
  return first
}

const wordsOf = (query: Query): string[] => ('word' in query ? [query.word] : query.queries.flatMap(wordsOf))
