import type { SiteValues } from '../interpolation/localized-interpolator.ts'
import { countsOnce, fields, joinsWords, type PageWords, withJoinedWords } from './page-words.ts'
import { fillPlaceholders, placeholders } from './placeholders.ts'
import { tokenize } from './tokenize.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A page, by its place among the pages of the site, and how often it has a word in one field. */
export type Occurrence = { page: number; count: number }

/** The words of one clinic's pages, with the clinic's own in place of the placeholders. */
export type Occurrences = {
  /** The number of pages. */
  size: number
  /** Whether some page has a word. */
  has: (word: number) => boolean
  /** All words of the pages. */
  words: readonly number[]
  /** Where some words are, and those asked for before: by number, the occurrences in each field in the order of the pages. */
  find: (words: Iterable<number>) => ReadonlyMap<number, readonly Occurrence[][]>
  /** How many different words a page has in a field. */
  length: (page: number, field: number) => number
  /** The same on average. */
  averageLength: (field: number) => number
}

/** The words of each placeholder on a site: as they stand, and with each two adjacent ones as one, too. */
export type SiteWords = readonly { plain: readonly number[]; joined: readonly number[] }[]

export function toSiteWords(site: SiteValues, vocabulary: Vocabulary): SiteWords {
  return fillPlaceholders(site).map((value) => {
    const words = tokenize(value)
    return {
      plain: words.map(vocabulary.add),
      joined: withJoinedWords(words).map(vocabulary.add),
    }
  })
}

/**
 * Goes through the words of every page of a clinic, which takes a millisecond for 200 pages. Frequencies and lengths are those of this
 * clinic's pages alone, whatever else is indexed.
 */
export function readOccurrences(
  pages: readonly PageWords[],
  siteWords: SiteWords,
  vocabulary: Vocabulary,
): Occurrences {
  const seen = new Uint8Array(vocabulary.size())
  const ownWords: OwnWords = (placeholder, field) => {
    const own = siteWords[placeholder]
    return (own && (isJoined[field] ? own.joined : own.plain)) ?? []
  }
  const distinct: number[] = []
  const see = (word: number) => {
    if (seen[word] === 1) return
    seen[word] = 1
    if (word >= placeholders.length) distinct.push(word)
  }
  for (const { words } of pages) for (let at = 0; at < words.length; at += 1) see(words[at] ?? 0)
  const lengths = pages.map((page) =>
    fields.map((_, field) => {
      const [start, end] = rangeOf(page, field)
      const first = firstWord(page, start, end)
      if (first === start) return end - start
      const own = new Set<number>()
      for (let at = start; at < first; at += 1)
        for (const word of ownWords(page.words[at] ?? 0, field)) own.add(word)
      for (const word of own) {
        see(word)
        if (hasWord(page, first, end, word)) own.delete(word)
      }
      return end - first + own.size
    }),
  )
  const averages = fields.map(
    (_, field) => lengths.reduce((sum, each) => sum + (each[field] ?? 0), 0) / Math.max(1, lengths.length),
  )
  const found = new Map<number, Occurrence[][]>()
  return {
    size: pages.length,
    has: (word) => seen[word] === 1,
    words: distinct,
    find: (wanted) => {
      const missing = [...wanted].filter((word) => !found.has(word))
      if (missing.length === 0) return found
      for (const [word, lists] of findOccurrences(pages, missing, ownWords, vocabulary.size()))
        found.set(word, lists)
      return found
    },
    length: (page, field) => lengths[page]?.[field] ?? 0,
    averageLength: (field) => averages[field] ?? 0,
  }
}

type OwnWords = (placeholder: number, field: number) => readonly number[]

/** Where in a field the words begin that are no placeholders. */
function firstWord({ words }: PageWords, start: number, end: number): number {
  let at = start
  while (at < end && (words[at] ?? 0) < placeholders.length) at += 1
  return at
}

/** Searches a sorted part of a page's words. */
function hasWord({ words }: PageWords, start: number, end: number, word: number): boolean {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? 0) < word) low = middle + 1
    else high = middle
  }
  return low < end && words[low] === word
}

function findOccurrences(
  pages: readonly PageWords[],
  wanted: Iterable<number>,
  ownWords: OwnWords,
  size: number,
): Map<number, Occurrence[][]> {
  const found = new Map([...wanted].map((word): [number, Occurrence[][]] => [word, fields.map(() => [])]))
  const isWanted = new Uint8Array(size)
  for (const word of found.keys()) isWanted[word] = 1
  for (const placeholder of placeholders.keys())
    if (fields.some((_, field) => ownWords(placeholder, field).some((own) => isWanted[own] === 1)))
      isWanted[placeholder] = 1
  const add = (word: number, field: number, page: number, count: number) => {
    const list = found.get(word)?.[field]
    const last = list?.at(-1)
    if (last?.page !== page) list?.push({ page, count })
    else if (!isCountedOnce[field]) last.count += count
  }
  for (const [index, { words, counts, ends }] of pages.entries()) {
    let field = 0
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0
      if (isWanted[word] === 0) continue
      while (at >= (ends[field] ?? Infinity)) field += 1
      const all = word < placeholders.length ? ownWords(word, field) : [word]
      for (const each of all) add(each, field, index, counts[at] ?? 0)
    }
  }
  return found
}

const isJoined = fields.map(joinsWords)
const isCountedOnce = fields.map(countsOnce)

const rangeOf = ({ ends }: PageWords, field: number): [number, number] => [
  ends[field - 1] ?? 0,
  ends[field] ?? 0,
]
