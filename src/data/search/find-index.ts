import { createHash } from 'node:crypto'
import { createCache } from '#base/cache.ts'
import { buildIndex, type SearchIndex } from '#domain/search/search-index.ts'
import { type SiteContext, siteContext } from '../site-context.ts'
import { searchDocuments, searchedCollections } from './search-documents.ts'

/** Pages kept in all indexes together. A long one takes up to 50 kB (`npm run bench`): some 300 MB at the very most. */
const capacity = 6_000

const cache = createCache<SearchIndex>({ capacity, lifetime: 10 * 60 * 1000, sizeOf: ({ size }) => size })

/**
 * The search index of one clinic in one language. It is kept while nothing that it is made of has changed, which is asked
 * anew each time and cheaply: of each collection how many rows the clinic has published and when the newest changed,
 * and the clinic's own record as a hash. So a publish shows in the next search. Ten minutes at the most in any case, for
 * servers whose clocks differ. A preview has an index of its own, which nobody keeps.
 */
export async function findIndex(context: SiteContext): Promise<SearchIndex> {
  const { clinic, locale, reader } = context
  if (reader.draft) return build(context)
  const states = await Promise.all(
    searchedCollections.map((collection) => reader.collectionState(collection)),
  )
  const record = createHash('sha1').update(JSON.stringify(clinic)).digest('base64')
  // A context of its own: that of one request must not live on with the index.
  return cache.get(`${clinic.id} ${locale}`, [...states, record].join('|'), () =>
    build(siteContext(clinic, locale, false)),
  )
}

const build = async (context: SiteContext): Promise<SearchIndex> => buildIndex(await searchDocuments(context))
