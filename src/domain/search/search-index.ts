import { setImmediate as nextTurn } from 'node:timers/promises'
import { memoize } from '#base/memoize.ts'
import { readOccurrences, type SiteWords } from './occurrences.ts'
import {
  indexPage,
  type PageWords,
  type SearchDocument,
  type SearchResult,
  searchWeight,
} from './page-words.ts'
import { placeholders } from './placeholders.ts'
import { type Query, rankPages } from './rank.ts'
import { findSimilarWords, isSimilar, type Match } from './similar-words.ts'
import { expandSynonyms } from './synonyms.ts'
import { tokenize } from './tokenize.ts'
import { isUntreatedComplaint, isVague } from './untreated.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

export type SearchIndex = {
  /** The pages that match, the best first, `most` of them at most; `total` counts all. */
  search: (query: string, most?: number) => { total: number; results: SearchResult[] }
  /** Whether the query is for a complaint of the body that no page of this clinic is about, such as "back pain". */
  isUntreated: (query: string) => boolean
}

/** A page of a clinic: its words, and what is shown of it where it is found. */
export type SearchPage = { path: string; words: PageWords; result: () => SearchResult }

const longestQuery = 200
const mostWords = 12

/** Pages that are indexed before the server responds to other requests. */
const batchSize = 10

/** Builds an index of pages with a vocabulary of its own. */
export async function buildIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const vocabulary = createVocabulary()
  const pages: SearchPage[] = []
  for (const [index, document] of documents.entries()) {
    if (index % batchSize === batchSize - 1) await nextTurn()
    const { kind, path, title, answer } = document
    pages.push({
      path,
      words: indexPage(document, vocabulary),
      result: () => ({ kind, path, title, answer }),
    })
  }
  return createIndex(pages, { vocabulary, siteWords: [] })
}

/**
 * An index of one clinic's pages in one locale, for one request. All phrases of a query must match; if no page matches all, pages
 * that match any are found, though not by "pain" alone if the query says more. Words that no page contains are matched by prefix
 * and with typos.
 *
 * @param pages in the order of equally good results; of several with one path the last is the page
 * @param vocabulary the one that the pages were indexed with
 */
export function createIndex(
  pages: readonly SearchPage[],
  { vocabulary, siteWords }: { vocabulary: Vocabulary; siteWords: SiteWords },
): SearchIndex {
  const found = [...new Map(pages.map((page) => [page.path, page])).values()]
  const occurrences = readOccurrences(
    found.map(({ words }) => words),
    siteWords,
    vocabulary,
  )
  const numberOf = (word: string): number | undefined => {
    const number = vocabulary.find(word)
    return number !== undefined && occurrences.has(number) ? number : undefined
  }
  const isKnown = (word: string): boolean => numberOf(word) !== undefined
  const findMatches = memoize((word: string): Match[] => {
    const known = numberOf(word)
    return known === undefined
      ? findSimilarWords(word, occurrences.words, vocabulary)
      : [{ word: known, weight: 1 }]
  })
  const boost = (page: number): number => searchWeight(found[page]?.words.kind ?? 'pages')
  const find = (words: readonly string[], combine: 'all' | 'any'): number[] => {
    const queries = expandSynonyms(words, isSimilar).map(buildQuery)
    return rankPages({ combine, queries }, occurrences, { findMatches, boost })
  }
  const findComplaints = () =>
    found.flatMap(({ words: { complaint } }) =>
      complaint ? [wordsOf(complaint, siteWords, vocabulary)] : [],
    )
  return {
    isUntreated: (query) =>
      isUntreatedComplaint(
        query,
        findComplaints,
        // A word that some page uses is no misspelling: "should" is not a shoulder.
        (typed, part) => typed === part || (!isKnown(typed) && !fillers.has(typed) && isSimilar(typed, part)),
      ),
    search: (query, most = Infinity) => {
      const words = [...new Set(tokenize(query.slice(0, longestQuery)))].slice(0, mostWords)
      const telling = words.filter((word) => !fillers.has(word))
      const specific = telling.filter((word) => !isVague(word))
      const all = find(telling.length > 0 ? telling : words, 'all')
      const ranked = all.length > 0 ? all : find(specific.length > 0 ? specific : words, 'any')
      return {
        total: ranked.length,
        results: ranked.slice(0, most).flatMap((page) => found[page]?.result() ?? []),
      }
    },
  }
}

/** The typed words score highest; a synonym matches only if all its words are found. */
function buildQuery({ words, synonyms }: ReturnType<typeof expandSynonyms>[number]): Query {
  const whole = (phrase: readonly string[]): Query => ({
    combine: 'all',
    queries: phrase.map((word) => ({ word })),
  })
  return { combine: 'any', queries: [words, ...synonyms].map(whole) }
}

/** The words of a page's names, with the clinic's own in place of the placeholders. */
const wordsOf = (numbers: Uint32Array, siteWords: SiteWords, vocabulary: Vocabulary): string[] =>
  [...numbers]
    .flatMap((number) => (number < placeholders.length ? (siteWords[number]?.plain ?? []) : [number]))
    .map(vocabulary.word)

const fillers = new Set(
  tokenize(
    'a an and at by do for from have how i in is it me my of on or should the to what when with का की के में मेरी मेरा है',
  ),
)
