import { isLibraryKind, type LibraryKind, libraryCollections, libraryKinds } from '../library/collections.ts'
import type { Text } from '../locales/localized.ts'
import { tokenizeWithPlaceholders } from './placeholders.ts'
import { partWords } from './untreated.ts'
import type { Vocabulary } from './vocabulary.ts'

export type SearchResultKind = LibraryKind | 'practitioners' | 'posts' | 'pages' | 'locations'

/** A search result. `path` is without the locale's prefix. */
export type SearchResult = { kind: SearchResultKind; path: string; title: Text; answer: Text | null }

/** A page to be indexed, with its text as a clinic's patients read it, or with placeholders for the clinic's own words. */
export type SearchDocument = SearchResult & {
  heading: string
  /** Other names. */
  names: string
  /** Headings of sections. */
  headings: string
  body: string
}

/** The searched parts of a page, by how much a match in each counts. */
export const fieldBoosts = { title: 8, names: 6, lead: 2, body: 1 } as const
export const fields = Object.keys(fieldBoosts) as (keyof typeof fieldBoosts)[]

/** The words of a page by their numbers in the vocabulary. It never changes: a changed page has new ones. */
export type PageWords = {
  kind: SearchResultKind
  /** The words of the title, then of the other fields: in each field by number, so that placeholders come first, and each once. */
  words: Uint32Array
  /** How often each of them is in its field, at most 255 times. */
  counts: Uint8Array
  /** Where in `words` each field ends. */
  ends: readonly number[]
  /** Of a page about what hurts: the words of its names in order, by which it is told what the clinic treats. */
  complaint: Uint32Array | null
}

export function indexPage(document: SearchDocument, vocabulary: Vocabulary): PageWords {
  const words: number[] = []
  const counts: number[] = []
  const ends = fields.map((field) => {
    const counted = [...countWords(wordsIn(document, field))]
    const numbered = counted.map(([word, count]) => ({ word: vocabulary.add(word), count }))
    for (const { word, count } of numbered.toSorted((a, b) => a.word - b.word)) {
      words.push(word)
      counts.push(Math.min(count, 255))
    }
    return words.length
  })
  const { kind, title, names } = document
  const complaint = complaintKinds.has(kind) ? partWords(`${title.text} ${names}`) : null
  return {
    kind,
    words: Uint32Array.from(words),
    counts: Uint8Array.from(counts),
    ends,
    complaint: complaint && Uint32Array.from(complaint, vocabulary.add),
  }
}

/** Bytes of memory, with those of the objects around the words. */
export const sizeOfWords = ({ words, counts, complaint }: PageWords): number =>
  600 + words.byteLength + counts.byteLength + (complaint?.byteLength ?? 0)

/** Pages about what hurts. Another page may mention a part of the body in passing. */
const complaintKinds = new Set<SearchResultKind>(['conditions', 'symptoms', 'body-regions', 'muscles'])

/** Library documents rank above posts and other pages that mention the same words. */
const weights: Record<Exclude<SearchResultKind, LibraryKind>, number> = {
  practitioners: 1.2,
  posts: 0.8,
  pages: 0.9,
  locations: 1,
}

export const searchWeight = (kind: SearchResultKind): number =>
  isLibraryKind(kind) ? libraryCollections[kind].searchWeight : weights[kind]

export const searchResultKinds = [...libraryKinds, ...Object.keys(weights)] as SearchResultKind[]

function wordsIn(
  { title, names, heading, answer, headings, body }: SearchDocument,
  field: (typeof fields)[number],
): string[] {
  switch (field) {
    case 'title':
      return withJoinedWords(tokenizeWithPlaceholders(title.text))
    case 'names':
      return withJoinedWords(tokenizeWithPlaceholders(`${names} ${heading}`))
    case 'lead':
      return tokenizeWithPlaceholders(`${answer?.text ?? ''} ${headings}`)
    case 'body':
      return [...new Set(tokenizeWithPlaceholders(body))]
  }
}

/** Whether each word counts once: the frequency of a word in a long page says nothing about its topic. */
export const countsOnce = (field: (typeof fields)[number]): boolean => field === 'body'

/** Whether two adjacent words of a field count as one, too: patients type "shinsplints". */
export const joinsWords = (field: (typeof fields)[number]): boolean => field === 'title' || field === 'names'

export const withJoinedWords = (words: readonly string[]): string[] => [
  ...words,
  ...words.slice(1).map((word, index) => `${words[index]}${word}`),
]

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
