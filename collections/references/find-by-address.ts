import type { PayloadRequest, Where } from 'payload'
import { localeTags } from '#domain/locales/tags.ts'
import { isPathBelow, parseRoute, type RoutedCollection, routeDocument } from '#domain/routes/routes.ts'
import type { FindByAddress } from './reference-rows.ts'

/**
 * Finds the documents whose pages have the given addresses on a clinic's site, by their current and former slugs.
 *
 * @param owner the clinic; null for the network, whose texts link to shared pages. Where such a text leads to a clinic's own page, each
 *   clinic has another one there, or none: it is found by its address (`ownPageAddresses`)
 */
export async function findByAddresses(
  addresses: readonly string[],
  owner: string | null,
  req: PayloadRequest,
): Promise<FindByAddress> {
  const routes = new Map(addresses.map((address) => [address, addressedDocument(address)]))
  const wanted = Map.groupBy(
    [...routes.values()].filter((each) => each !== null),
    ({ collection }) => collection,
  )
  const ids = new Map<string, string>()
  for (const [collection, group] of wanted) {
    const slugs = [...new Set(group.map(({ slug }) => slug))]
    for (const { id, slug, formerSlugs } of await findBySlugs(collection, slugs, owner, req)) {
      for (const each of [slug, ...(formerSlugs ?? [])]) {
        const name = `${collection}/${each}`
        if (!ids.has(name)) ids.set(name, String(id))
      }
    }
  }
  return (address) => {
    const route = routes.get(address)
    if (route?.collection === 'pages' && !owner) return { collection: ownPageAddresses, id: routePath(route) }
    const id = route && ids.get(`${route.collection}/${route.slug}`)
    return id ? { collection: route.collection, id } : undefined
  }
}

/** In the place of a collection: the target is an address, such as /fees, and no document. */
export const ownPageAddresses = 'own-page-addresses'

const routePath = ({ slug }: { slug: string }): string => `/${slug}`

/** The document that an address names, whatever its language, query and fragment. */
function addressedDocument(address: string): { collection: RoutedCollection; slug: string } | null {
  const path = address.replace(/[?#].*$/, '')
  const prefix = localeTags.find((tag) => isPathBelow(path, `/${tag}`))
  const segments = path.split('/').filter(Boolean)
  const route = parseRoute(prefix ? segments.slice(1) : segments)
  return route && routeDocument(route)
}

type Found = { id: string; slug: string; formerSlugs?: string[] | null; owner?: string | null }

/** The clinic's own documents come first, and of two documents the one whose current slug it is. */
async function findBySlugs(
  collection: RoutedCollection,
  slugs: readonly string[],
  owner: string | null,
  req: PayloadRequest,
): Promise<Found[]> {
  const bySlug: Where = { or: [{ slug: { in: [...slugs] } }, { formerSlugs: { in: [...slugs] } }] }
  const onSite = siteDocuments(collection, owner)
  if (!onSite) return []
  const { docs } = await req.payload.find({
    collection: collection as 'posts',
    where: { and: [bySlug, onSite] },
    depth: 0,
    pagination: false,
    select: { slug: true, formerSlugs: true, owner: true },
    // Which page has an address does not depend on the user.
    overrideAccess: true,
    req,
  })
  const isFormer = ({ slug }: Found) => !slugs.includes(slug)
  return (docs as Found[]).toSorted(
    (a, b) => Number(isFormer(a)) - Number(isFormer(b)) || Number(!a.owner) - Number(!b.owner),
  )
}

function siteDocuments(collection: RoutedCollection, owner: string | null): Where | null {
  switch (collection) {
    case 'pages':
      return owner ? { tenant: { equals: owner } } : null
    case 'practitioners':
      return owner ? { 'placements.clinic': { equals: owner } } : {}
    default:
      return { ownerKey: { in: owner ? ['network', owner] : ['network'] } }
  }
}
