import type { Where } from 'payload'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import { libraryKinds } from '#domain/library/collections.ts'
import type { PageKind, PageRow } from '#domain/page-list/page-row.ts'
import type { RoutedCollection } from '#domain/routes/routes.ts'
import { isTranslated } from '#domain/translation/translated.ts'
import { localizedText } from '#mappers/stored-values.ts'
import { documentPath } from '../previews/document-path.ts'
import type { Row } from '../reader.ts'
import { typeName } from './collection-names.ts'
import { blankPage, changeOf, findListed, type Listed, type Listing } from './listing.ts'

/** The pages of a clinic's own documents: its pages and posts, its people, and what it has added to the library. */
export async function ownPages(listing: Listing): Promise<PageRow[]> {
  const { id } = listing.context.clinic
  const owned: Where = { owner: { equals: id } }
  const groups = await Promise.all([
    rowsOf(listing, 'page', 'pages', { tenant: { equals: id } }),
    rowsOf(listing, 'post', 'posts', owned),
    rowsOf(listing, 'person', 'practitioners', { 'placements.clinic': { equals: id } }),
    ...libraryKinds.map((kind) => rowsOf(listing, 'page', kind, owned)),
  ])
  return groups.flat()
}

/** One page for each of the clinic's locations. They are edited in the clinic's own record. */
export const locationPages = ({ context, addressOf }: Listing): PageRow[] =>
  context.clinic.locations.map(({ slug, name, city }) => ({
    ...blankPage,
    kind: 'location',
    type: 'Location',
    title: context.localize(name)?.text ?? context.localize(city)?.text ?? slug,
    path: `/locations/${slug}`,
    address: addressOf(`/locations/${slug}`),
    document: { collection: 'clinics', id: context.clinic.id },
    visibility: 'shown',
    changedAt: context.clinic.updatedAt ?? null,
  }))

async function rowsOf(
  listing: Listing,
  kind: PageKind,
  collection: RoutedCollection & PolicyCollection,
  where: Where,
): Promise<PageRow[]> {
  const [type, found] = await Promise.all([
    typeName(collection),
    findListed(listing.user, collection, { where, select: fieldsOf(collection, listing) }),
  ])
  return found.map((each) => {
    const path = documentPath(collection, each.row)
    return {
      ...blankPage,
      kind,
      type,
      title: titleOf(listing, each.row),
      path,
      address: each.isPublished ? listing.addressOf(path) : null,
      document: { collection, id: each.row.id },
      visibility: each.isPublished ? 'shown' : 'not-published',
      missingLanguages: missingIn(listing, collection, each),
      hasDraft: each.isPublished && each.hasDraft,
      ...changeOf(each.row),
    }
  })
}

/** The texts are read only where it matters in which languages they are. */
const fieldsOf = (collection: RoutedCollection, { languages }: Listing): string[] => {
  if (collection === 'practitioners') return ['name']
  const texts = languages.length > 1 ? ['heading', 'answer', 'excerpt', 'sections'] : []
  return ['title', ...texts, ...(collection === 'pages' ? ['role'] : [])]
}

const titleOf = ({ context }: Listing, { title, name, slug }: Row): string =>
  typeof name === 'string'
    ? name
    : (context.localize(localizedText.catch(undefined).parse(title ?? name), 'heading')?.text ?? String(slug))

function missingIn({ languages }: Listing, collection: RoutedCollection, { row }: Listed): string[] {
  if (languages.length < 2 || collection === 'practitioners') return []
  const texts = [row.title, row.heading, row.answer ?? row.excerpt, row.sections]
  return languages.filter(({ tag }) => !isTranslated(texts, tag)).map(({ name }) => name)
}
