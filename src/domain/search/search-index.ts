import MiniSearch, { type Query } from 'minisearch'
import { isLibraryKind, type LibraryKind, libraryCollections, libraryKinds } from '../library/collections.ts'
import type { Text } from '../locales/localized.ts'
import { expandSynonyms } from './synonyms.ts'
import { tokenize } from './tokenize.ts'
import { allowedTypos, isSimilar } from './typo.ts'

export type SearchResultKind = LibraryKind | 'practitioners' | 'posts' | 'pages' | 'locations'

/** What a result shows. `path` is without the locale's prefix. */
export type SearchResult = { kind: SearchResultKind; path: string; title: Text; answer: Text | null }

/** A page as the search knows it: its words as this clinic's patients read them. */
export type SearchDocument = SearchResult & {
  heading: string
  /** Other names. */
  names: string
  /** Headings of sections. */
  headings: string
  body: string
}

export type SearchIndex = { size: number; search: (query: string) => SearchResult[] }

const longestQuery = 200
const mostWords = 12

/**
 * An index of one clinic's pages in one language. All meanings of a query must be met; where no page meets all, any does.
 * Of a word that no page has, beginnings
 * and typos are looked for. Built in small portions, so that a server answers others meanwhile.
 */
export async function buildIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const known = new Set<string>()
  const engine = new MiniSearch<SearchDocument>({
    idField: 'path',
    fields: ['title', 'names', 'lead', 'body'],
    extractField: (document, field) => wordsIn(document, field),
    tokenize: tokenize,
    processTerm: (term) => {
      known.add(term)
      return term
    },
    searchOptions: {
      boost: { title: 8, names: 6, lead: 2, body: 1 },
      // As typed: a query must not teach the index words.
      processTerm: (term) => term,
    },
  })
  const pages = [...new Map(documents.map((each) => [each.path, each])).values()]
  await engine.addAllAsync(pages, { chunkSize: 10 })
  const heads = new Map(
    documents.map(({ kind, path, title, answer }): [string, SearchResult] => [
      path,
      { kind, path, title, answer },
    ]),
  )
  const forgiving = {
    prefix: (term: string) => term.length > 2 && !known.has(term),
    fuzzy: (term: string) => (known.has(term) ? false : allowedTypos(term)),
    weights: { fuzzy: 0.3, prefix: 0.4 },
    boostDocument: (path: string) => searchWeight(heads.get(path)?.kind ?? 'pages'),
  }
  const find = (queries: Query[], combineWith: 'AND' | 'OR') =>
    engine.search({ combineWith, queries }, forgiving).flatMap(({ id }) => heads.get(id) ?? [])
  return {
    size: heads.size,
    search: (query) => {
      const words = [...new Set(tokenize(query.slice(0, longestQuery)))].slice(0, mostWords)
      const telling = words.filter((word) => !fillers.has(word))
      const queries = expandSynonyms(telling.length > 0 ? telling : words, isSimilar).map(buildQuery)
      if (queries.length === 0) return []
      const all = find(queries, 'AND')
      return all.length > 0 ? all : find(queries, 'OR')
    },
  }
}

/** The words as typed count for most; each other name must be there whole. */
function buildQuery({ words, synonyms }: ReturnType<typeof expandSynonyms>[number]): Query {
  const whole = (phrase: string[]): Query => ({ combineWith: 'AND', queries: phrase })
  if (synonyms.length === 0) return whole(words)
  return { combineWith: 'OR', queries: [whole(words), ...synonyms.map(whole)] }
}

/** The library's own pages rank before posts and other pages that mention the same words. */
const weights: Record<Exclude<SearchResultKind, LibraryKind>, number> = {
  practitioners: 1.2,
  posts: 0.8,
  pages: 0.9,
  locations: 1,
}

const searchWeight = (kind: SearchResultKind): number =>
  isLibraryKind(kind) ? libraryCollections[kind].searchWeight : weights[kind]

export const searchResultKinds = [...libraryKinds, ...Object.keys(weights)] as SearchResultKind[]

const fillers = new Set(
  tokenize(
    'a an and at by for from have how i in is it me my of on or the to what when with का की के में मेरी मेरा है',
  ),
)

/** How often a long page says a word tells nothing of what it is about: each counts once. */
function wordsIn(
  { path, title, names, heading, answer, headings, body }: SearchDocument,
  field: string,
): string {
  switch (field) {
    case 'path':
      return path
    case 'title':
      return title.text
    case 'names':
      return `${names} ${heading}`
    case 'lead':
      return `${answer?.text ?? ''} ${headings}`
    default:
      return [...new Set(tokenize(body))].join(' ')
  }
}
