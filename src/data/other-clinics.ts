import type { Where } from 'payload'
import { publicRead } from '#collections/shared/access/access.ts'
import { toId } from '#collections/shared/access/roles.ts'
import { payload } from './payload.ts'

/*
 * What one page has to know of other clinics to name its alternates: which of them hide a shared page. Nothing else is
 * read across clinics, and no text.
 */

/** Whether clinics show the shared documents that they have adapted, by `collection:id clinic`. */
export async function findVisibility(documents: readonly string[]): Promise<Map<string, boolean>> {
  const { docs } = await (await payload()).find({
    collection: 'adaptations',
    where: { and: [{ sourceKey: { in: [...documents] } }, ...published] },
    select: { tenant: true, sourceKey: true, visible: true },
    ...publicly,
  })
  return new Map(
    docs.map(({ tenant, sourceKey, visible }) => [`${sourceKey} ${toId(tenant)}`, visible !== false]),
  )
}

const published: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }]

/** Access functions admit anonymous reads only with this mark; each query states itself that rows are published. */
const publicly = {
  depth: 0,
  limit: 0,
  pagination: false,
  overrideAccess: false,
  context: { [publicRead]: true },
} as const
