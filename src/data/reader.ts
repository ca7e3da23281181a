import type { CollectionSlug, Where } from 'payload'
import { publicRead } from '#collections/shared/access/access.ts'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { Site } from '#domain/clinic/network.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { belongsTo } from './belongs-to.ts'
import { payload } from './payload.ts'
import { publicNow } from './public-now.ts'

/** `clinic`: with the clinic's own drafts. `network`: with the network's as well. */
export type Draft = false | 'clinic' | 'network'

/** `now`, in milliseconds since 1970, decides which dated rows are shown. */
export type ReaderContext = { site: Site; locale: LocaleTag; draft: Draft; now?: number }

/** A row with every locale and relations as ids. Its fields are parsed where they are used. */
export type Row = { id: string } & Record<string, unknown>

export type Query = { where?: Where; sort?: string; limit?: number; select?: readonly string[] }

/** Reads of one site. It lives for one request, and repeats no query in it. */
export type Reader = ReaderContext & {
  find: (collection: PolicyCollection, query?: Query) => Promise<Row[]>
  findByIds: (
    collection: PolicyCollection,
    ids: readonly string[],
    select?: readonly string[],
  ) => Promise<Row[]>
  /** A text that changes whenever a row of the collection that the site may show is published, changed or removed. */
  collectionState: (collection: PolicyCollection) => Promise<string>
  /** Where a clinic and the network both have a document at one address, the network's: a clinic can't take its place. */
  findBySlug: (collection: PolicyCollection, slug: string) => Promise<Row | null>
}

/**
 * How public pages read documents. Every read is for one site: the documents that it may show (see `belongsTo`),
 * published, not trashed and, where they have a date, on it (see `publicNow`); an editor's preview also gets drafts.
 */
export function reader(context: ReaderContext): Reader {
  const results = new Map<string, Promise<Row[]>>()
  const find = (collection: PolicyCollection, query: Query = {}): Promise<Row[]> => {
    const key = JSON.stringify([collection, query])
    const answer = results.get(key) ?? findNow(context, collection, query)
    results.set(key, answer)
    return answer
  }
  return {
    ...context,
    find,
    findByIds: async (collection, ids, select) =>
      // Sorted by the index's field: by creation time, Payload's default, MongoDB may walk through the whole collection.
      ids.length === 0
        ? []
        : find(collection, { where: { id: { in: [...new Set(ids)] } }, sort: 'id', select }),
    collectionState: (collection) => readState(context, collection),
    findBySlug: async (collection, slug) => {
      const rows = await find(collection, { where: { slug: { equals: slug } }, limit: 2 })
      return rows.find((row) => !row.owner) ?? rows[0] ?? null
    },
  }
}

async function findNow(context: ReaderContext, collection: PolicyCollection, query: Query): Promise<Row[]> {
  const published = await read(context, collection, query, false)
  if (!context.draft || !(await hasDrafts(collection))) return published
  const drafts = await read(context, collection, query, true)
  return overlayDrafts(published, drafts, query.limit)
}

async function read(
  context: ReaderContext,
  collection: PolicyCollection,
  { where = {}, sort, limit, select }: Query,
  drafts: boolean,
): Promise<Row[]> {
  const visibleWhere = await visible(context, collection, where, drafts)
  if (!visibleWhere) return []
  const database = await payload()
  const { docs } = await database.find({
    collection: collection as CollectionSlug,
    where: visibleWhere,
    locale: 'all',
    depth: 0,
    draft: drafts,
    sort,
    limit: limit ?? 0,
    pagination: false,
    select: select && Object.fromEntries([...select, 'owner', 'tenant'].map((name) => [name, true as const])),
    // Access functions admit anonymous reads only with this mark, which only this folder sets.
    overrideAccess: false,
    context: { [publicRead]: true },
  })
  // The generated types have no index signature. The mappers validate the fields of a row.
  return docs as unknown as Row[]
}

/**
 * How many published rows there are and when the newest changed. A publish changes the latter, a removal the former. Where
 * clocks of several servers differ, one publish can hide another: whatever is cached by this text needs a maximum age.
 */
async function readState(context: ReaderContext, collection: PolicyCollection): Promise<string> {
  const where = await visible(context, collection, {}, false)
  if (!where) return ''
  const { docs, totalDocs } = await (await payload()).find({
    collection: collection as CollectionSlug,
    where,
    depth: 0,
    sort: '-updatedAt',
    limit: 1,
    select: { updatedAt: true },
    overrideAccess: false,
    context: { [publicRead]: true },
  })
  const [newest] = docs as { updatedAt?: string }[]
  return `${totalDocs} ${newest?.updatedAt}`
}

/** What a site's visitors may see, or its editors with their drafts; null where there is nothing to read. */
async function visible(
  { site, draft, now = Date.now() }: ReaderContext,
  collection: PolicyCollection,
  where: Where,
  drafts: boolean,
): Promise<Where | null> {
  const belonging = belongsTo(site, collection, drafts && draft === 'clinic')
  if (!belonging) return null
  const { collections } = await payload()
  const conditions: Where[] = [where, belonging]
  if (collections[collection].config.trash) conditions.push({ deletedAt: { exists: false } })
  if (!drafts && (await hasDrafts(collection))) conditions.push({ _status: { equals: 'published' } })
  conditions.push(publicNow(collection, { site, now, drafts }) ?? {})
  return { and: conditions }
}

async function hasDrafts(collection: PolicyCollection): Promise<boolean> {
  const { collections } = await payload()
  return Boolean(collections[collection].config.versions?.drafts)
}

/** Drafts replace their published rows, in the order of those, and unpublished ones follow. */
function overlayDrafts(published: Row[], drafts: Row[], limit?: number): Row[] {
  const newer = new Map(drafts.map((row) => [row.id, row]))
  const rows = [...published.map((row) => newer.get(row.id) ?? row)]
  const known = new Set(rows.map(({ id }) => id))
  return [...rows, ...drafts.filter(({ id }) => !known.has(id))].slice(0, limit)
}
