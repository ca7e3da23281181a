import type { PayloadRequest, Where } from 'payload'
import { uniqueSlug } from '#base/slug.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { occupantOf } from '#domain/routes/occupied.ts'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'
import { rulesFor } from '../access/policy.ts'
import { type Reference, toId } from '../access/roles.ts'
import { inOtherLocale } from '../hooks/other-locale.ts'

/** The fields of a document that decide which slugs are free for it. */
export type Claimant = {
  id?: string | null
  owner?: Reference | null
  tenant?: Reference | null
}

/** A document because of which others can't have a slug. */
export type Holder = { slug: string; formerSlugs: string[]; title: string; isNetworks: boolean }

/** The documents that keep a claimant from having one of the slugs, the network's first. */
export async function findHolders(
  slugs: readonly string[],
  collection: string,
  claimant: Claimant,
  req: PayloadRequest,
): Promise<Holder[]> {
  const { docs } = await req.payload.find({
    collection: collection as 'posts',
    where: {
      and: [heldBy(slugs, collection, claimant), claimant.id ? { id: { not_equals: claimant.id } } : {}],
    },
    depth: 0,
    // Each collection has some of them.
    select: { slug: true, formerSlugs: true, ownerKey: true, title: true, name: true } as object,
    limit: 0,
    pagination: false,
    locale: defaultContentLocale,
    // A slug is taken whoever may read the document that has it.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  // Collections of several types; only fields that some of them have are read.
  return (docs as unknown as Record<string, unknown>[])
    .map(({ slug, formerSlugs, title, name, ownerKey }) => ({
      slug: String(slug),
      formerSlugs: (formerSlugs ?? []) as string[],
      title: String(collection === 'practitioners' ? name : (title ?? slug)),
      isNetworks: ownerKey === 'network',
    }))
    .toSorted((a, b) => Number(b.isNetworks) - Number(a.isNetworks))
}

/**
 * Slugs are unique within a clinic, and those of practitioners in the whole network. A clinic's document can't have a slug
 * that a published document of the network has or had, since it would take the place of the network's page on the clinic's
 * site. A draft of the network takes no place yet: when it is published, the clinic's document moves aside.
 */
function heldBy(slugs: readonly string[], collection: string, { owner, tenant }: Claimant): Where {
  const has: Where = { slug: { in: [...slugs] } }
  switch (rulesFor(collection).belongs) {
    case 'owner': {
      const clinic = toId(owner)
      const networks: Where = { ownerKey: { equals: 'network' } }
      if (!clinic) return { and: [networks, has] }
      const hasOrHad: Where = { or: [has, { formerSlugs: { in: [...slugs] } }] }
      return {
        or: [
          { and: [{ ownerKey: { equals: clinic } }, has] },
          { and: [networks, { _status: { equals: 'published' } }, hasOrHad] },
        ],
      }
    }
    case 'tenant': {
      const clinic = toId(tenant)
      return { and: [clinic ? { tenant: { equals: clinic } } : { tenant: { exists: false } }, has] }
    }
    default:
      return has
  }
}

/** The first of `wanted`, `wanted-2` … that the claimant can have. */
export async function findFreeSlug(
  wanted: string,
  collection: string,
  claimant: Claimant,
  req: PayloadRequest,
): Promise<string> {
  const candidates = [wanted, ...Array.from({ length: 30 }, (_, index) => `${wanted}-${index + 2}`)]
  const holders = await findHolders(candidates, collection, claimant, req)
  const taken = new Set(
    holders.flatMap(({ slug, formerSlugs, isNetworks }) => [slug, ...(isNetworks ? formerSlugs : [])]),
  )
  if (isOccupied(wanted, collection)) taken.add(wanted)
  return uniqueSlug(wanted, taken)
}

/** Whether something other than a document stands at the address. */
const isOccupied = (slug: string, collection: string): boolean =>
  collection in collectionPaths && occupantOf(collection as RoutedCollection, slug) !== null
