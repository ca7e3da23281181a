import { distance } from 'fastest-levenshtein'
import MiniSearch, { type Query } from 'minisearch'
import { isLibraryKind, type LibraryKind, libraryCollections, libraryKinds } from '../library/collections.ts'
import type { Text } from '../locales/localized.ts'
import { expandSynonyms } from './synonyms.ts'
import { tokenize } from './tokenize.ts'
import { createUntreatedCheck, isVague } from './untreated.ts'

export type SearchResultKind = LibraryKind | 'practitioners' | 'posts' | 'pages' | 'locations'

/** A search result. `path` is without the locale's prefix. */
export type SearchResult = { kind: SearchResultKind; path: string; title: Text; answer: Text | null }

/** A page to be indexed, with its text as this clinic's patients read it. */
export type SearchDocument = SearchResult & {
  heading: string
  /** Other names. */
  names: string
  /** Headings of sections. */
  headings: string
  body: string
}

export type SearchIndex = {
  size: number
  search: (query: string) => SearchResult[]
  /** Whether the query is for a complaint of the body that no page of this clinic is about, such as "back pain". */
  isUntreated: (query: string) => boolean
}

const longestQuery = 200
const mostWords = 12

/**
 * Builds an index of one clinic's pages in one locale. All phrases of a query must match; if no page matches all, pages that
 * match any are found, though not by "pain" alone if the query says more. Words that no page contains are matched by prefix and with typos. Built in small batches, so that
 * the server can respond to other requests in between.
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
      // Typed words only: synonyms are added below.
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
  const find = (words: readonly string[], combineWith: 'AND' | 'OR') => {
    const queries = expandSynonyms(words, isSimilar).map(buildQuery)
    if (queries.length === 0) return []
    return engine.search({ combineWith, queries }, forgiving).flatMap(({ id }) => heads.get(id) ?? [])
  }
  const treated = pages
    .filter(({ kind }) => complaintKinds.has(kind))
    .map(({ title, names }) => `${title.text} ${names}`)
  return {
    size: heads.size,
    // A word that some page uses is no misspelling: "should" is not a shoulder.
    isUntreated: createUntreatedCheck(
      treated,
      (typed, part) => typed === part || (!known.has(typed) && !fillers.has(typed) && isSimilar(typed, part)),
    ),
    search: (query) => {
      const words = [...new Set(tokenize(query.slice(0, longestQuery)))].slice(0, mostWords)
      const telling = words.filter((word) => !fillers.has(word))
      const specific = telling.filter((word) => !isVague(word))
      const all = find(telling.length > 0 ? telling : words, 'AND')
      return all.length > 0 ? all : find(specific.length > 0 ? specific : words, 'OR')
    },
  }
}

/** The typed words score highest; a synonym matches only if all its words are found. */
function buildQuery({ words, synonyms }: ReturnType<typeof expandSynonyms>[number]): Query {
  const whole = (phrase: string[]): Query => ({ combineWith: 'AND', queries: phrase })
  if (synonyms.length === 0) return whole(words)
  return { combineWith: 'OR', queries: [whole(words), ...synonyms.map(whole)] }
}

/** Pages about what hurts. Another page may mention a part of the body in passing. */
const complaintKinds = new Set<SearchResultKind>(['conditions', 'symptoms', 'body-regions', 'muscles'])

/** Library documents rank above posts and other pages that mention the same words. */
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
    'a an and at by do for from have how i in is it me my of on or should the to what when with का की के में मेरी मेरा है',
  ),
)

/** The frequency of a word in a long page says nothing about its topic, so each word counts once. */
function wordsIn(
  { path, title, names, heading, answer, headings, body }: SearchDocument,
  field: string,
): string {
  switch (field) {
    case 'path':
      return path
    case 'title':
      return withJoinedWords(title.text)
    case 'names':
      return withJoinedWords(`${names} ${heading}`)
    case 'lead':
      return `${answer?.text ?? ''} ${headings}`
    default:
      return [...new Set(tokenize(body))].join(' ')
  }
}

/** A text with each two adjacent words as one, too: patients type "shinsplints". */
function withJoinedWords(text: string): string {
  const words = tokenize(text)
  return [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)].join(' ')
}

/** The largest accepted edit distance: none in short words, where a typo makes another word; two in long ones. */
const allowedTypos = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2)

/** Whether a typed word may be a misspelling of a known one. The first letter is seldom mistyped and must match. */
function isSimilar(typed: string, known: string): boolean {
  if (typed === known) return true
  const typos = allowedTypos(typed)
  return typos > 0 && typed[0] === known[0] && distance(typed, known) <= typos
}
