import { createHash } from 'node:crypto'
import { createCache } from '#base/cache.ts'
import { buildIndex, type SearchIndex } from '#domain/search/search-index.ts'
import { type ClinicContext, clinicContext } from '../site-context.ts'
import { searchDocuments, searchedCollections } from './search-documents.ts'

/** Pages in all cached indexes together. A long one takes up to 50 kB (`npm run bench`): 300 MB at most. */
const capacity = 6_000

const cache = createCache<SearchIndex>({ capacity, lifetime: 10 * 60 * 1000, sizeOf: ({ size }) => size })

/**
 * The search index of one clinic in one language. It is cached while nothing that it is made of has changed. Every search
 * checks that cheaply: how many rows of each collection the clinic has published, when the newest changed, and a hash of
 * the clinic's own record; so a publish shows in the next search. The cache lives ten minutes at most, since clocks of
 * several servers differ. The index of a preview is not cached.
 */
export async function findIndex(context: ClinicContext): Promise<SearchIndex> {
  const { clinic, locale, reader } = context
  if (reader.draft) return build(context)
  const states = await Promise.all(
    searchedCollections.map((collection) => reader.collectionState(collection)),
  )
  const record = createHash('sha1').update(JSON.stringify(clinic)).digest('base64')
  // A context of its own: the cached index must not keep the context of one request alive.
  return cache.get(`${clinic.id} ${locale}`, [...states, record].join('|'), () =>
    build(clinicContext(clinic, locale, false)),
  )
}

const build = async (context: ClinicContext): Promise<SearchIndex> =>
  buildIndex(await searchDocuments(context))
