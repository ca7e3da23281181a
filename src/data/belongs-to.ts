import type { Where } from 'payload'
import { neverPublic, type PolicyCollection, rulesFor } from '#collections/shared/access/policy.ts'
import type { Site } from '#domain/clinic/network.ts'

/**
 * The rows of a collection that a site may show: a clinic's site its own and those that the network shares, the network's
 * site only those of the network.
 *
 * @param ownOnly excludes what the network shares
 * @returns null if there are none
 * @throws Error for a collection that no site may show
 */
export function belongsTo(site: Site, collection: PolicyCollection, ownOnly: boolean): Where | null {
  const { belongs } = rulesFor(collection)
  if (neverPublic.includes(collection)) throw notReadable(collection)
  if (site.id === null && ownOnly) return null
  switch (belongs) {
    case 'owner':
      return ownedBy(site, collection, ownOnly)
    case 'tenant':
      return site.id === null ? null : { tenant: { equals: site.id } }
    case 'placed':
      return site.id === null ? null : { 'placements.clinic': { equals: site.id } }
    case 'network':
      return ownOnly ? null : {}
    case 'clinic':
    case 'user':
      throw notReadable(collection)
  }
}

function ownedBy({ id }: Site, collection: PolicyCollection, ownOnly: boolean): Where {
  const own: Where[] = id === null ? [] : [{ owner: { equals: id } }]
  if (collection === 'media') return { or: ownOnly ? own : [...own, { owner: { exists: false } }] }
  // `ownerKey` and `slug` share an index; `owner` has none.
  if (id === null) return { ownerKey: { equals: 'network' } }
  return { ownerKey: { in: ownOnly ? [id] : ['network', id] } }
}

const notReadable = (collection: string): Error =>
  new Error(`"${collection}" is not read in a clinic’s or the network’s name: no site may show it.`)
