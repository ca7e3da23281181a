import {
  indexPage,
  type PageWords,
  type SearchDocument,
  type SearchResult,
  sizeOfWords,
} from '#domain/search/page-words.ts'
import { createVocabulary } from '#domain/search/vocabulary.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'

/** A page with its words. `result` is what the clinic shows of it; of an edition, with placeholders. */
export type IndexedPage = { result: SearchResult; words: PageWords }

/** Bytes of all clinics' pages together (`npm run bench:search`). */
const capacity = 200_000_000

/** Bytes of an entry of `createKept`, with its tags. */
export const sizeOfEntry = 1500

/**
 * The words of pages: what the library says is kept once for all clinics that show the same edition, what a clinic alone shows for that
 * clinic; each until the publish log names something that it is made of, or until others need the room.
 */
export const keptPages = processWide('kept-search-pages', () =>
  createKept<readonly IndexedPage[]>({
    capacity,
    sizeOf: (pages) => pages.reduce((sum, page) => sum + sizeOf(page), sizeOfEntry),
    replays: false,
  }),
)

const sizeOf = ({ words, result: { path, title, answer } }: IndexedPage): number =>
  sizeOfWords(words) + 2 * (path.length + title.text.length + (answer?.text.length ?? 0))

/** The numbers of the kept words are those of this vocabulary. */
export const vocabulary = processWide('search-vocabulary', createVocabulary)

export function toIndexedPage(document: SearchDocument): IndexedPage {
  const { kind, path, title, answer } = document
  return { result: { kind, path, title, answer }, words: indexPage(document, vocabulary) }
}
