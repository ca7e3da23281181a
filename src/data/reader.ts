import type { CollectionSlug, Where } from 'payload'
import { publicRead } from '#collections/shared/access/access.ts'
import { neverPublic, type PolicyCollection, rulesFor } from '#collections/shared/access/policy.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { payload } from './payload.ts'

/** `clinic`: with the clinic's own drafts. `network`: with the network's as well. */
export type Draft = false | 'clinic' | 'network'

export type ReaderContext = { clinic: Clinic; locale: LocaleTag; draft: Draft }

/** A row with every locale and relations as ids. What it holds is narrowed where it is used. */
export type Row = { id: string } & Record<string, unknown>

export type Query = { where?: Where; sort?: string; limit?: number; select?: readonly string[] }

/** Asks for the same once: a reader is made anew for each request, and lives as long. */
export type Reader = ReaderContext & {
  find: (collection: PolicyCollection, query?: Query) => Promise<Row[]>
  findByIds: (
    collection: PolicyCollection,
    ids: readonly string[],
    select?: readonly string[],
  ) => Promise<Row[]>
  /** Another text whenever a row of the collection that the clinic has was published, changed or taken away. */
  collectionState: (collection: PolicyCollection) => Promise<string>
  /** Of a clinic's own document and the network's with one address, the clinic's own. */
  findBySlug: (collection: PolicyCollection, slug: string) => Promise<Row | null>
}

/**
 * The only public way to the database. Every read is of one clinic: its own documents and what the network shares with
 * it, published and not trashed, unless drafts are asked for by an editor's preview.
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
      ids.length === 0 ? [] : find(collection, { where: { id: { in: [...new Set(ids)] } }, select }),
    collectionState: (collection) => readState(context, collection),
    findBySlug: async (collection, slug) => {
      const rows = await find(collection, { where: { slug: { equals: slug } }, limit: 2 })
      return rows.find((row) => row.owner === context.clinic.id) ?? rows[0] ?? null
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
  { clinic, draft }: ReaderContext,
  collection: PolicyCollection,
  { where = {}, sort, limit, select }: Query,
  drafts: boolean,
): Promise<Row[]> {
  const database = await payload()
  const { docs } = await database.find({
    collection: collection as CollectionSlug,
    where: await visible({ clinic, draft }, collection, where, drafts),
    locale: 'all',
    depth: 0,
    draft: drafts,
    sort,
    limit: limit ?? 0,
    pagination: false,
    select: select && Object.fromEntries([...select, 'owner', 'tenant'].map((name) => [name, true as const])),
    // Access functions let nobody in who is not signed in, but for this mark, which only this function sets.
    overrideAccess: false,
    context: { [publicRead]: true },
  })
  // The generated types have no index signature. The mappers validate the fields of a row.
  return docs as unknown as Row[]
}

/**
 * How many published rows there are and when the newest changed. A publish makes the newest newer, what is taken away
 * the number smaller. Clocks of several servers that are apart can hide a publish behind a later one: who keeps
 * something by this text must not keep it for ever.
 */
async function readState(context: ReaderContext, collection: PolicyCollection): Promise<string> {
  const { docs, totalDocs } = await (await payload()).find({
    collection: collection as CollectionSlug,
    where: await visible(context, collection, {}, false),
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

/** What this clinic's visitors may see, or its editors with their drafts. */
async function visible(
  { clinic, draft }: Pick<ReaderContext, 'clinic' | 'draft'>,
  collection: PolicyCollection,
  where: Where,
  drafts: boolean,
): Promise<Where> {
  const { collections } = await payload()
  const conditions: Where[] = [where, belongsTo(clinic, collection, drafts && draft === 'clinic')]
  if (collections[collection].config.trash) conditions.push({ deletedAt: { exists: false } })
  if (!drafts && (await hasDrafts(collection))) conditions.push({ _status: { equals: 'published' } })
  return { and: conditions }
}

/** The clinic's rows and those that the network shares; `ownOnly` leaves the shared ones out. */
function belongsTo(clinic: Clinic, collection: PolicyCollection, ownOnly: boolean): Where {
  const { belongs } = rulesFor(collection)
  if (neverPublic.includes(collection))
    throw new Error(`"${collection}" is not read in a clinic’s name: it is on no site.`)
  switch (belongs) {
    case 'owner':
      // Through `ownerKey` where there is one: with the slug it is an index.
      if (collection === 'media')
        return { or: [{ owner: { equals: clinic.id } }, ...(ownOnly ? [] : [{ owner: { exists: false } }])] }
      return { ownerKey: { in: ownOnly ? [clinic.id] : ['network', clinic.id] } }
    case 'tenant':
      return { tenant: { equals: clinic.id } }
    case 'placed':
      return { 'placements.clinic': { equals: clinic.id } }
    case 'network':
      return ownOnly ? { id: { equals: null } } : {}
    case 'clinic':
    case 'user':
      throw new Error(`"${collection}" is not read in a clinic's name.`)
  }
}

async function hasDrafts(collection: PolicyCollection): Promise<boolean> {
  const { collections } = await payload()
  return Boolean(collections[collection].config.versions?.drafts)
}

/** Drafts stand in for what is published and add what is not; the order is that of the drafts where there are any. */
function overlayDrafts(published: Row[], drafts: Row[], limit?: number): Row[] {
  const newer = new Map(drafts.map((row) => [row.id, row]))
  const rows = [...published.map((row) => newer.get(row.id) ?? row)]
  const known = new Set(rows.map(({ id }) => id))
  return [...rows, ...drafts.filter(({ id }) => !known.has(id))].slice(0, limit)
}
