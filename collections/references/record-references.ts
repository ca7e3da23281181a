import type { CollectionConfig, CollectionSlug, Payload, PayloadRequest } from 'payload'
import { neverPublic, type PolicyCollection, rulesFor } from '#collections/shared/access/policy.ts'
import { type Reference as Id, toId } from '#collections/shared/access/roles.ts'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'
import type { Reference } from '#payload-types'
import { findByAddresses } from './find-by-address.ts'
import { linkedAddresses, type ReferenceRow, referenceRows, rowName, type States } from './reference-rows.ts'

/**
 * Keeps the rows of a collection's documents in `references`, in the transaction of each save. The rows follow from what
 * is stored after it, so that publishing, unpublishing, restoring a version and the trash need no rules of their own.
 */
export function recordReferences(collection: CollectionConfig): CollectionConfig {
  const { hooks, slug } = collection
  if (neverPublic.includes(slug as PolicyCollection)) return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ doc, req }) => {
          await updateReferences(slug, String(doc.id), req)
          await updateRedirectsTo(slug, doc, req)
        },
      ],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        async ({ id, req }) => {
          await updateReferences(slug, String(id), req)
          await updateReferring(slug, String(id), req)
        },
      ],
    },
  }
}

/** Computes the rows of every document anew, for a database that was filled without them. */
export async function rebuildReferences(payload: Payload, req: PayloadRequest): Promise<void> {
  const slugs = payload.config.collections.map(({ slug }) => slug as PolicyCollection)
  for (const slug of slugs.filter((each) => !each.startsWith('payload-') && !neverPublic.includes(each))) {
    const { docs } = await payload.db.find({ collection: slug, limit: 0, pagination: false, select: {}, req })
    for (const { id } of docs) await updateReferences(slug, String(id), req)
  }
}

/** Makes the rows of one document what its stored states say: none where it has been deleted. */
export async function updateReferences(collection: string, id: string, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const stored = await readStored(collection, id, req)
  const rows = stored ? await computeRows(collection, stored, req) : []
  const owner = stored?.owner ?? null
  const before = await db.find<Reference>({
    collection: 'references',
    where: { and: [{ fromCollection: { equals: collection } }, { fromId: { equals: id } }] },
    limit: 0,
    pagination: false,
    req,
  })
  const known = new Map(before.docs.map((row) => [storedName(row), row]))
  const from = { fromCollection: collection, fromId: id, owner }
  for (const row of rows) {
    const { path, to, published, draft } = row
    const data = { ...from, path, toCollection: to.collection, toId: to.id, published, draft }
    const old = known.get(rowName(row))
    known.delete(rowName(row))
    if (!old) await db.create({ collection: 'references', data, req, returning: false })
    else if (!isSame(old, { ...row, owner }))
      await db.updateOne({ collection: 'references', id: old.id, data, req, returning: false })
  }
  const gone = [...known.values()].map((row) => row.id)
  if (gone.length > 0) await db.deleteMany({ collection: 'references', where: { id: { in: gone } }, req })
}

/** A deletion empties the fields of other documents on SQLite, where they have columns of their own. */
async function updateReferring(collection: string, id: string, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find<Reference>({
    collection: 'references',
    where: { and: [{ toCollection: { equals: collection } }, { toId: { equals: id } }] },
    limit: 0,
    pagination: false,
    req,
  })
  const froms = new Map(docs.map((row) => [`${row.fromCollection}:${row.fromId}`, row]))
  for (const { fromCollection, fromId } of froms.values()) await updateReferences(fromCollection, fromId, req)
}

/**
 * A redirect may be stored before its target has the address: one to a page that is being renamed, whose new address is
 * stored last, or one to a shared page of which the clinic later makes a page of its own.
 */
async function updateRedirectsTo(
  collection: string,
  { slug }: { slug?: unknown },
  req: PayloadRequest,
): Promise<void> {
  if (!isRouted(collection) || typeof slug !== 'string') return
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'redirects',
    where: { to: { contains: `${collectionPaths[collection]}/${slug}` } },
    limit: 0,
    pagination: false,
    select: {},
    req,
  })
  for (const { id } of docs) await updateReferences('redirects', id, req)
}

const isRouted = (collection: string): collection is RoutedCollection => collection in collectionPaths

type Stored = States & { owner: string | null }
type Row = { id: string; _status?: string; deletedAt?: string | null } & Record<string, unknown>

async function readStored(collection: string, id: string, req: PayloadRequest): Promise<Stored | null> {
  const { db, collections } = req.payload
  const slug = collection as PolicyCollection
  const where = { id: { equals: id } }
  const row = await db.findOne<Row>({ collection: slug, where, locale: 'all', req })
  if (!row) return null
  const hasDrafts = Boolean(collections[slug].config.versions?.drafts)
  const isPublic = !row.deletedAt && (!hasDrafts || row._status === 'published')
  const draft = hasDrafts ? await findDraft(slug, id, req) : null
  return {
    owner: findOwner(slug, row),
    published: isPublic ? row : null,
    // A document in the trash is no longer public, but may be restored.
    draft: draft ?? (isPublic ? null : row),
  }
}

async function findDraft(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<unknown> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    },
    locale: 'all',
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version ?? null
}

function findOwner(collection: PolicyCollection, row: Row): string | null {
  const { belongs } = rulesFor(collection)
  if (belongs === 'clinic') return row.id
  return toId((row.owner ?? row.tenant) as Id | null | undefined)
}

async function computeRows(collection: string, stored: Stored, req: PayloadRequest): Promise<ReferenceRow[]> {
  const { fields } = req.payload.collections[collection as PolicyCollection].config
  const addresses = linkedAddresses(fields, stored)
  const findByAddress = await findByAddresses(addresses, stored.owner, req)
  return referenceRows(fields, stored, findByAddress)
}

const storedName = ({ path, toCollection, toId }: Reference): string =>
  rowName({ path, to: { collection: toCollection, id: toId } })

const isSame = (
  old: Reference,
  { published, draft, owner }: Pick<ReferenceRow, 'published' | 'draft'> & { owner: string | null },
) => old.published === published && old.draft === draft && (old.owner ?? null) === owner
