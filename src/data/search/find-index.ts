import { interpolate } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator, siteValues } from '#domain/interpolation/localized-interpolator.ts'
import { toSiteWords } from '#domain/search/occurrences.ts'
import type { SearchResult } from '#domain/search/page-words.ts'
import { buildIndex, createIndex, type SearchIndex, type SearchPage } from '#domain/search/search-index.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'
import { noteCollection } from '../note-reads.ts'
import type { ClinicContext } from '../site-context.ts'
import { mapInBatches } from './in-batches.ts'
import { keptPages, sizeOfEntry, toIndexedPage, vocabulary } from './kept-pages.ts'
import { type ListedPage, listPages } from './list-pages.ts'
import { createOwnReader, readAllPages, readOwnPage } from './own-pages.ts'
import { searchDocuments, searchedCollections } from './search-documents.ts'
import { createRowReader, type RowReader, readSharedPage, type SharedPage } from './shared-pages.ts'

/** Bytes of the lists of pages: that of a clinic with 200 shared pages and 30 of its own takes 12 kB. */
const capacity = 30_000_000

const keptLists = processWide('kept-search-lists', () =>
  createKept<readonly ListedPage[]>({
    capacity,
    sizeOf: (pages) => pages.reduce((sum, page) => sum + ('shared' in page ? 16 : 250), sizeOfEntry),
    replays: false,
  }),
)

/**
 * The search index of one clinic in one language, made for this request of words that are kept. That of a preview is made of the
 * drafts, and nothing of it is kept.
 */
export async function findIndex(context: ClinicContext): Promise<SearchIndex> {
  const { clinic, locale, reader } = context
  if (reader.draft) return buildIndex(await searchDocuments(context))
  for (const collection of searchedCollections) noteCollection(clinic, collection)
  const readRow = createRowReader(clinic, locale)
  const list = await keptLists.get(`${clinic.id} ${locale}`, () => listPages(clinic.id, locale, readRow))
  const readOwn = createOwnReader(clinic, locale)
  const pages = await mapInBatches(list, async (page): Promise<SearchPage[]> => {
    if ('shared' in page) return readEdition(page.shared, context, readRow)
    const own =
      'own' in page ? await readOwnPage(page.own, context, readOwn) : await readAllPages(page.all, context)
    return own.map(({ result, words }) => ({ path: result.path, words, result: () => result }))
  })
  const siteWords = toSiteWords(siteValues(clinic, locale), vocabulary)
  return createIndex(pages.flat(), { vocabulary, siteWords })
}

/** An edition is kept under no clinic's name. What is shown of it is the clinic's own wording. */
async function readEdition(
  page: SharedPage,
  { clinic, locale }: ClinicContext,
  readRow: RowReader,
): Promise<SearchPage[]> {
  const { collection, id, path, edition, title, answer } = page
  const indexed = await keptPages.get(`${collection}:${id} ${locale} ${edition}`, async () =>
    (await readSharedPage(page, { site: clinic, locale, readRow })).map(toIndexedPage),
  )
  const result = (): SearchResult => {
    const interpolator = createLocalizedInterpolator(clinic, locale)
    return {
      kind: collection,
      path,
      title: interpolate(title, interpolator, 'heading') ?? { text: path.slice(path.lastIndexOf('/') + 1) },
      answer: interpolate(answer, interpolator),
    }
  }
  return indexed.map(({ words }) => ({ path, words, result }))
}
