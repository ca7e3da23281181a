import type { PayloadRequest, Where } from 'payload'
import { rulesFor } from '#collections/shared/access/policy.ts'
import { toId } from '#collections/shared/access/roles.ts'
import { findFreeSlug } from '#collections/shared/slugs/holders.ts'
import { moveAside } from '#collections/shared/slugs/make-way.ts'
import { occupantOf } from '#domain/routes/occupied.ts'
import { collectionPaths, pageRoleNames, type RoutedCollection } from '#domain/routes/routes.ts'
import { canonicalSource, canonicalTarget, type SiteNames } from '#domain/routes/site-address.ts'
import type { Clinic, Page, Post, Redirect } from '#payload-types'

/**
 * Applies the rules for addresses to what was stored before they existed. Documents keep their text, and no page that a site
 * shows disappears. It runs before the references are filled, so that those follow the settled addresses.
 */
export async function data(req: PayloadRequest): Promise<void> {
  const { docs: clinics } = await req.payload.db.find<Clinic>({
    collection: 'clinics',
    pagination: false,
    req,
  })
  await moveShadowsAside(clinics, req)
  await unpublishSecondRoles(clinics, req)
  await freeOccupiedAddresses(clinics, req)
  for (const clinic of clinics) {
    await normalizeRedirects(clinic, req)
    await normalizeMenu(clinic, req)
  }
}

/** The fields of routed documents that this step reads. Each collection has some of them. */
type Stored = Pick<Post, 'id' | 'slug' | 'formerSlugs' | 'owner' | '_status'> &
  Partial<Pick<Page, 'tenant' | 'role'>>

const routed = Object.keys(collectionPaths) as RoutedCollection[]

/** A clinic's document with an address of the network's gets a number, as it does when the network publishes one. */
async function moveShadowsAside(clinics: readonly Clinic[], req: PayloadRequest): Promise<void> {
  for (const collection of routed.filter((each) => rulesFor(each).belongs === 'owner')) {
    const shared = await findDocuments(collection, { ownerKey: { equals: 'network' } }, req)
    const taken = shared.flatMap(({ slug, formerSlugs, _status }) => [
      ...(_status === 'published' ? [slug] : []),
      ...(formerSlugs ?? []),
    ])
    const own = { ownerKey: { not_equals: 'network' } }
    const shadows = await findDocuments(collection, { and: [own, { slug: { in: taken } }] }, req)
    for (const document of shadows)
      await giveFreeSlug(document, { collection, occupant: 'a page of the network', clinics }, req)
  }
}

/** Of several published pages with a role, the site shows the one created last. The others become drafts. */
async function unpublishSecondRoles(clinics: readonly Clinic[], req: PayloadRequest): Promise<void> {
  const shown = new Set<string>()
  for (const { id, slug, role, tenant } of await findDocuments('pages', published, req)) {
    if (!role) continue
    const place = `${toId(tenant)} ${role}`
    if (shown.has(place)) {
      await unpublish(id, req)
      report(
        `The page "${slug}" of ${nameOf(tenant, clinics)} is a draft now, because another page has its role "${pageRoleNames[role]}".`,
        req,
      )
    }
    shown.add(place)
  }
}

/** A page that was published where something else stands gets a number. */
async function freeOccupiedAddresses(clinics: readonly Clinic[], req: PayloadRequest): Promise<void> {
  for (const collection of routed) {
    for (const document of await findDocuments(collection, published, req)) {
      const occupant = document.role ? null : occupantOf(collection, document.slug)
      if (occupant) await giveFreeSlug(document, { collection, occupant, clinics }, req)
    }
  }
}

const published: Where = { _status: { equals: 'published' } }

/** The documents that are not in the trash, those created last first. */
async function findDocuments(
  collection: RoutedCollection,
  where: Where,
  req: PayloadRequest,
): Promise<Stored[]> {
  const { docs } = await req.payload.db.find<Stored>({
    collection,
    where: { and: [where, { deletedAt: { exists: false } }] },
    sort: '-createdAt',
    pagination: false,
    req,
  })
  return docs
}

type Occupied = { collection: RoutedCollection; occupant: string; clinics: readonly Clinic[] }

async function giveFreeSlug(
  { id, slug, formerSlugs, owner, tenant }: Stored,
  { collection, occupant, clinics }: Occupied,
  req: PayloadRequest,
): Promise<void> {
  const free = await findFreeSlug(slug, collection, { id, owner, tenant }, req)
  await moveAside(collection, { id, slug: free, formerSlugs: [...(formerSlugs ?? []), slug] }, req)
  const path = collectionPaths[collection]
  report(
    `The page ${path}/${slug} of ${nameOf(owner ?? tenant, clinics)} has the address ${path}/${free} now, because ${occupant} has its own.`,
    req,
  )
}

/** Below the Local API, which would refuse pages with faults and end the transaction. */
async function unpublish(id: string, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const draft = { _status: 'draft', updatedAt: new Date().toISOString() }
  const stored = await db.findOne<Page>({ collection: 'pages', where: { id: { equals: id } }, req })
  // The whole document: on SQLite, lists that are missing would be emptied.
  await db.updateOne({ collection: 'pages', id, data: { ...stored, ...draft }, req })
  const { docs } = await db.findVersions<Page>({
    collection: 'pages',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const [newest] = docs
  if (newest?.version._status !== 'published') return
  await db.createVersion({
    collectionSlug: 'pages',
    parent: id,
    versionData: { ...newest.version, ...draft },
    autosave: false,
    createdAt: draft.updatedAt,
    updatedAt: draft.updatedAt,
    req,
  })
}

/** Stores redirects in the spelling in which requests are looked up. Of two from one address then, the newer stays. */
async function normalizeRedirects(clinic: Clinic, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<Redirect>({
    collection: 'redirects',
    where: { tenant: { equals: clinic.id } },
    sort: '-updatedAt',
    pagination: false,
    req,
  })
  const site = siteNames(clinic)
  const changed: { stored: Redirect; from: string; to: string }[] = []
  const kept = new Map<string, string>()
  for (const stored of docs) {
    const from = canonicalSource(stored.from, site)
    const to = canonicalTarget(stored.to, site)
    const newer = from === to ? to : kept.get(from)
    if (newer === undefined) {
      kept.set(from, to)
      if (from !== stored.from || to !== stored.to) changed.push({ stored, from, to })
      continue
    }
    await db.deleteOne({ collection: 'redirects', where: { id: { equals: stored.id } }, req })
    const reason = from === to ? 'it leads to itself' : `a newer one leads from there to ${newer}`
    report(
      `The redirect from ${stored.from} to ${stored.to} of ${clinic.name} was deleted, because ${reason}.`,
      req,
    )
  }
  // The shorter first: what is decoded once more makes its address free for what is decoded to it.
  for (const { stored, from, to } of changed.toSorted(
    (a, b) => a.stored.from.length - b.stored.from.length,
  )) {
    await db.updateOne({ collection: 'redirects', id: stored.id, data: { ...stored, from, to }, req })
    report(
      `The redirect from ${stored.from} to ${stored.to} of ${clinic.name} is stored as ${from} to ${to}.`,
      req,
    )
  }
}

/** Stores a menu's addresses in their one spelling. */
async function normalizeMenu(clinic: Clinic, req: PayloadRequest): Promise<void> {
  const site = siteNames(clinic)
  const before = clinic.navigation ?? []
  const navigation = before.map((row) => ({ ...row, path: canonicalTarget(row.path, site) }))
  const changed = navigation.filter(({ path }, index) => path !== before[index]?.path)
  if (changed.length === 0) return
  // The whole document: on SQLite, lists that are missing would be emptied.
  const data = { ...clinic, navigation, updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: 'clinics', id: clinic.id, data, req })
  const paths = changed.map(({ path }) => path).join(', ')
  report(`The menu of ${clinic.name} leads to the same pages by ${paths}.`, req)
}

/** Without languages the site has one, which is no part of its paths. */
const siteNames = ({ hosts, languages }: Clinic): SiteNames => ({
  hosts: (hosts ?? []).map(({ host }) => host),
  locales: languages ?? [],
})

const nameOf = (clinic: Stored['owner'] | Stored['tenant'], clinics: readonly Clinic[]): string =>
  clinics.find(({ id }) => id === toId(clinic))?.name ?? 'the network'

const report = (line: string, req: PayloadRequest) => req.payload.logger.info(line)
