import type { ClinicSite } from '#domain/clinic/network.ts'
import { siteValues } from '#domain/interpolation/localized-interpolator.ts'
import { libraryKinds } from '#domain/library/collections.ts'
import type { Adaptation } from '#domain/library/document.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { nameEdition } from '#domain/search/shared-facts.ts'
import type { Entry } from '../entry.ts'
import { findClinicById } from '../find-clinic.ts'
import { noteCollection } from '../note-reads.ts'
import { type ClinicContext, clinicContext } from '../site-context.ts'
import { mapInBatches } from './in-batches.ts'
import { type PageCollection, searchedCollections } from './search-documents.ts'
import { findSharedEntry, type RowReader, type SharedEntry, type SharedPage } from './shared-pages.ts'

/** A document whose page says what no other clinic's does. */
export type OwnPage = { collection: PageCollection; id: string }

/** A page of a clinic's site, or all of a kind: an edition of a shared document, or what the clinic alone shows. */
export type ListedPage = { shared: SharedPage } | { own: OwnPage } | { all: 'locations' | 'people' }

/** The pages of a clinic's site in one language that can be found, without their words; in the order of equally good results. */
export async function listPages(
  clinicId: string,
  locale: LocaleTag,
  readRow: RowReader,
): Promise<ListedPage[]> {
  const site = await findClinicById(clinicId)
  if (!site) return []
  const context = clinicContext(site, locale, false)
  const { clinic, library, reader } = context
  for (const collection of searchedCollections) noteCollection(clinic, collection)
  const [entries, posts, pages] = await Promise.all([
    Promise.all(libraryKinds.map(library.entries)),
    reader.find('posts', { select: ['slug'] }),
    reader.find('pages', { select: ['slug'], sort: 'slug' }),
  ])
  const listed = [
    ...entries.flat().map((entry) => ({ ...nameOf(entry), isOwn: isWordedByClinic(entry, clinic) })),
    ...(await Promise.all(
      posts.map(async ({ id, owner }) => ({
        collection: 'posts' as const,
        id,
        isOwn: Boolean(owner) || (await library.findAdaptation(`posts:${id}`)) !== null,
      })),
    )),
    ...pages.map(({ id }) => ({ collection: 'pages' as const, id, isOwn: true })),
  ]
  const findPage = createSharedPageFinder(context, entries.flat(), readRow)
  const documents = await mapInBatches(listed, async ({ collection, id, isOwn }): Promise<ListedPage> => {
    const shared = isOwn ? null : await findPage(collection, id)
    return shared ? { shared } : { own: { collection, id } }
  })
  return [{ all: 'locations' }, ...documents, { all: 'people' }]
}

const nameOf = ({ collection, id }: Entry): OwnPage => ({ collection, id })

function createSharedPageFinder(
  { clinic, locale }: ClinicContext,
  entries: readonly Entry[],
  readRow: RowReader,
) {
  const values = siteValues(clinic, locale)
  const shown = new Map(entries.map(({ collection, id }) => [`${collection}:${id}`, { collection, id }]))
  return async (collection: PageCollection, id: string): Promise<SharedPage | null> => {
    const entry = await findSharedEntry(collection, id, readRow)
    if (!entry) return null
    const included = await Promise.all(
      entry.facts.includes.map(async (name) => {
        const other = shown.get(name)
        return [name, other && (await findSharedEntry(other.collection, other.id, readRow))?.facts] as const
      }),
    )
    const facts = new Map(included.flatMap(([name, found]) => (found ? [[name, found] as const] : [])))
    const edition = nameEdition(entry.facts, { site: clinic, values, included: facts })
    return editionOf(entry, { collection, id, edition, included: [...facts.keys()] })
  }
}

function editionOf(
  { editions, title, answer, path }: SharedEntry,
  page: Pick<SharedPage, 'collection' | 'id' | 'edition' | 'included'>,
): SharedPage {
  const known = editions.get(page.edition) ?? { ...page, title, answer, path }
  editions.set(page.edition, known)
  return known
}

/** Whether the clinic owns a document of the library, has adapted its text or calls it by a name of its own. */
function isWordedByClinic({ collection, id, owner, adaptation }: Entry, { offers }: ClinicSite): boolean {
  if (owner !== null || (adaptation && changesText(adaptation))) return true
  return (
    collection === 'treatments' &&
    offers.some(({ treatment, name }) => treatment === id && Object.values(name ?? {}).some(Boolean))
  )
}

const changesText = ({
  title,
  heading,
  answer,
  introduction,
  callToAction,
  operations,
}: Adaptation): boolean =>
  Boolean(title || heading || answer || introduction || callToAction) || operations.length > 0
