import type { PayloadRequest, Where } from 'payload'
import { inOtherLocale } from '#collections/shared/hooks/other-locale.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { isShown } from '#domain/library/visibility.ts'
import type { DeadLinkState } from '#domain/links/links.ts'
import type { Addresses, Redirect } from '#domain/routes/redirect-graph.ts'
import { collectionPaths, parseRoute, type RoutedCollection, routeDocument } from '#domain/routes/routes.ts'
import { splitAddress, splitLocale } from '#domain/routes/site-address.ts'
import { toClinic } from '#mappers/clinic.ts'
import { toAdaptation, toDocument } from '#mappers/document.ts'

/** A redirect as stored. `to` is the path alone, `prefix` the locale before it, `rest` the query and fragment after it. */
export type StoredRedirect = Redirect & { id: string; prefix: string; rest: string }

/**
 * The pages and redirects that exist at the given paths of a clinic's site, and at paths that redirects connect to them.
 *
 * @param others the clinic's other redirects
 */
export async function findAddresses(
  paths: readonly string[],
  others: readonly StoredRedirect[],
  { clinic, req }: { clinic: Clinic; req: PayloadRequest },
): Promise<Addresses> {
  const reachable = new Set(paths)
  for (const path of reachable) for (const { from, to } of others) if (from === path) reachable.add(to)
  for (const { from, to } of others) if (paths.includes(to)) reachable.add(from)
  const pages = new Set<string>()
  const renames: Redirect[] = []
  for (const path of reachable) {
    const found = await findPathStatus(path, clinic, req)
    if (found === 'page') pages.add(path)
    else if (found) {
      renames.push({ from: path, to: found.movedTo })
      reachable.add(found.movedTo)
    }
  }
  return { redirects: others, renames, isPage: (path) => pages.has(path) }
}

export async function findClinic(id: string, req: PayloadRequest): Promise<Clinic> {
  const row = await req.payload.findByID({
    collection: 'clinics',
    id,
    depth: 0,
    locale: 'all',
    // The result does not depend on the user's access.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  return toClinic(row)
}

/** The redirects that clinics have created, without those that renames leave behind. */
export async function findRedirects(
  where: Where,
  site: Pick<Clinic, 'locales'>,
  req: PayloadRequest,
): Promise<StoredRedirect[]> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    // The caller has checked the access to the clinic.
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, from, to }) => {
    const { prefix, path, rest } = localAddress(to, site)
    return { id: String(id), from, to: path, prefix, rest }
  })
}

/** An address of a site cut into its locale's prefix, its path, and query and fragment. */
export function localAddress(
  address: string,
  site: Pick<Clinic, 'locales'>,
): { prefix: string; path: string; rest: string } {
  const { path, query, fragment } = splitAddress(address)
  return { ...splitLocale(path, site), rest: `${query}${fragment}` }
}

type PathStatus = 'page' | { movedTo: string } | null

async function findPathStatus(path: string, clinic: Clinic, req: PayloadRequest): Promise<PathStatus> {
  const route = path.startsWith('/') ? parseRoute(path.split('/').filter(Boolean)) : null
  if (!route) return null
  if (route.kind === 'location')
    return clinic.locations.some(({ slug }) => slug === route.slug) ? 'page' : null
  const reference = routeDocument(route)
  if (!reference) return 'page'
  const { collection, slug } = reference
  const [document] = await find(collection, { slug: { equals: slug } }, clinic, req)
  if (document && (await isVisible(collection, document, clinic, req))) return 'page'
  const [moved] = await find(collection, { formerSlugs: { in: [slug] } }, clinic, req)
  return moved ? { movedTo: `${collectionPaths[collection]}/${moved.slug}` } : null
}

/** What a link to a path of a clinic's site leads to; null for a page that visitors get. */
export async function findDeadState(
  path: string,
  clinic: Clinic,
  req: PayloadRequest,
): Promise<DeadLinkState | null> {
  if (await findPathStatus(path, clinic, req)) return null
  const route = parseRoute(path.split('/').filter(Boolean))
  const reference = route && routeDocument(route)
  if (!reference) return 'missing'
  const { collection, slug } = reference
  if ((await find(collection, { slug: { equals: slug } }, clinic, req)).length > 0) return 'hidden'
  return (await findUnpublished(path, clinic, req)) ? 'unpublished' : 'missing'
}

/** The same for a link that names a document by its id. What is in the trash, or gone, is reported as a fault of its own. */
export async function findDeadDocument(
  collection: RoutedCollection,
  id: string,
  clinic: Clinic,
  req: PayloadRequest,
): Promise<DeadLinkState | null> {
  const rows = await req.payload.find({
    collection: collection as 'posts',
    where: { and: [{ id: { equals: id } }, notTrashed] },
    depth: 0,
    limit: 1,
    pagination: false,
    locale: 'all',
    // The result does not depend on the user's access.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  const [row] = rows.docs as (Found & { _status?: string })[]
  if (!row) return null
  if (row._status !== 'published') return 'unpublished'
  return (await isVisible(collection, row, clinic, req)) ? null : 'hidden'
}

/** Whether a path is that of a document which is not published yet. */
export async function findUnpublished(path: string, clinic: Clinic, req: PayloadRequest): Promise<boolean> {
  const route = parseRoute(path.split('/').filter(Boolean))
  const reference = route && routeDocument(route)
  if (!reference) return false
  const { totalDocs } = await req.payload.find({
    collection: reference.collection as 'posts',
    where: { and: [{ slug: { equals: reference.slug } }, onSite(reference.collection, clinic), notTrashed] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    // The result does not depend on the user's access.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

type Found = { id: string; slug: string }

/** The published documents on the clinic's site, the network's before its own. */
async function find(
  collection: RoutedCollection,
  where: Where,
  clinic: Clinic,
  req: PayloadRequest,
): Promise<Found[]> {
  const { docs } = await req.payload.find({
    collection: collection as 'posts',
    where: { and: [where, onSite(collection, clinic), { _status: { equals: 'published' } }, notTrashed] },
    depth: 0,
    limit: 2,
    pagination: false,
    locale: 'all',
    // The result does not depend on the user's access.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  return (docs as (Found & { owner?: unknown })[]).toSorted((a, b) => Number(!b.owner) - Number(!a.owner))
}

function onSite(collection: RoutedCollection, { id }: Clinic): Where {
  if (collection === 'practitioners') return { 'placements.clinic': { equals: id } }
  if (collection === 'pages') return { tenant: { equals: id } }
  return { ownerKey: { in: ['network', id] } }
}

/** Whether the clinic shows a page: it may have hidden a shared page or not offer the treatment. */
async function isVisible(
  collection: RoutedCollection,
  row: Found,
  clinic: Clinic,
  req: PayloadRequest,
): Promise<boolean> {
  if (collection === 'practitioners' || collection === 'pages') return true
  const { docs } = await req.payload.find({
    collection: 'adaptations',
    where: {
      and: [
        { tenant: { equals: clinic.id } },
        { sourceKey: { equals: `${collection}:${row.id}` } },
        { _status: { equals: 'published' } },
        notTrashed,
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    locale: 'all',
    // The result does not depend on the user's access.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  return isShown(toDocument(collection, row), docs[0] ? toAdaptation(docs[0]) : null, clinic)
}

const notTrashed: Where = { deletedAt: { exists: false } }
