import { publicRead } from '../../collections/access/access.ts'
import { idOf } from '../../collections/access/roles.ts'
import type { LibraryKind } from '../site/routes.ts'
import { payload } from './payload.ts'

/*
 * What one page has to know of the other clinics, to name its other versions: of whom a page of the network's is hidden,
 * adapted, or replaced by one of their own. Nothing else crosses from clinic to clinic, and no text does.
 */

/** By clinic, whether its published adaptation of a document of the network's shows it. */
export async function findVisibility(collection: LibraryKind, id: string): Promise<Map<string, boolean>> {
  const { docs } = await (await payload()).find({
    collection: 'adaptations',
    where: {
      and: [
        { sourceKey: { equals: `${collection}:${id}` } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
    select: { tenant: true, visible: true },
    ...publicly,
  })
  return new Map(
    docs.flatMap(({ tenant, visible }) => (idOf(tenant) ? [[idOf(tenant) ?? '', visible !== false]] : [])),
  )
}

/** The clinics that have a page of their own at the address of one of the network's: theirs goes before it. */
export async function findOwnersOf(collection: LibraryKind, slug: string): Promise<Set<string>> {
  const { docs } = await (await payload()).find({
    collection,
    where: {
      and: [
        { slug: { equals: slug } },
        { ownerKey: { not_equals: 'network' } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
    select: { owner: true },
    ...publicly,
  })
  return new Set(docs.flatMap(({ owner }) => idOf(owner) ?? []))
}

/** Access functions let nobody in who is not signed in, but for this mark; what is published is stated by each search. */
const publicly = {
  depth: 0,
  limit: 0,
  pagination: false,
  overrideAccess: false,
  context: { [publicRead]: true },
} as const
