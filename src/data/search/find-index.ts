import { buildIndex, type SearchIndex } from '#domain/search/search-index.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'
import { noteCollection } from '../note-reads.ts'
import { type ClinicContext, clinicContext } from '../site-context.ts'
import { searchDocuments, searchedCollections } from './search-documents.ts'

/** Pages in all cached indexes together. A long one takes up to 50 kB (`npm run bench`): 300 MB at most. */
const capacity = 6_000

const kept = processWide('kept-indexes', () =>
  createKept<SearchIndex>({ capacity, sizeOf: ({ size }) => size }),
)

/** The search index of one clinic in one language, kept until something that it is made of changes. That of a preview is not kept. */
export async function findIndex(context: ClinicContext): Promise<SearchIndex> {
  const { clinic, locale, reader } = context
  if (reader.draft) return build(context)
  // A context of its own: the kept index must not keep the context of one request alive.
  return kept.get(`${clinic.id} ${locale}`, () => build(clinicContext(clinic, locale, false)))
}

async function build(context: ClinicContext): Promise<SearchIndex> {
  for (const collection of searchedCollections) noteCollection(context.site, collection)
  return buildIndex(await searchDocuments(context))
}
