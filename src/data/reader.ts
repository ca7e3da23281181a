import type { CollectionSlug, SelectType, Where } from 'payload'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { Site } from '#domain/clinic/network.ts'
import { nextMidnight } from '#domain/hours/dates.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { siteTimeZone } from '#domain/publication/dates.ts'
import { notePrivate, noteUntil } from '#publish/ingredients.ts'
import { belongsTo } from './belongs-to.ts'
import { noteConsents } from './note-consents.ts'
import { noteList, noteRows, noteSlug } from './note-reads.ts'
import { payload } from './payload.ts'
import { publicNow } from './public-now.ts'

/** `clinic`: with the clinic's own drafts. `network`: with the network's as well. Else with the draft of one document. */
export type Draft = false | 'clinic' | 'network' | { collection: string; id: string }

export type ReaderContext = {
  site: Site
  locale: LocaleTag
  draft: Draft
  /** Milliseconds since 1970. It decides which dated rows are shown. */
  now?: number
  /** What an editor has not saved yet is read in place of what is stored. */
  unsaved?: Unsaved
}

/** A document with the changes of an open form, in all locales. */
export type Unsaved = { collection: PolicyCollection; row: Row }

/** A row with every locale and relations as ids. Its fields are parsed where they are used. */
export type Row = { id: string } & Record<string, unknown>

export type Query = {
  where?: Where
  sort?: string
  limit?: number
  select?: readonly string[]
  /** The caller itself notes what the page uses of the rows. */
  isNotedByCaller?: true
}

/** Reads of one site. It lives for one request, and repeats no query in it. */
export type Reader = ReaderContext & {
  find: (collection: PolicyCollection, query?: Query) => Promise<Row[]>
  findByIds: (
    collection: PolicyCollection,
    ids: readonly string[],
    select?: readonly string[],
  ) => Promise<Row[]>
  /** Where a clinic and the network both have a document at one address, the network's: a clinic can't take its place. */
  findBySlug: (collection: PolicyCollection, slug: string) => Promise<Row | null>
}

/**
 * How public pages read documents. Every read is for one site: the documents that it may show (see `belongsTo`),
 * published, not trashed and, where they have a date, on it (see `publicNow`); an editor's preview also gets drafts.
 */
export function reader(context: ReaderContext): Reader {
  if (context.draft) notePrivate()
  // Dated rows appear and disappear at midnight.
  noteUntil(nextMidnight(context.now ?? Date.now(), siteTimeZone(context.site)))
  const results = new Map<string, Promise<Row[]>>()
  const findOnce = (collection: PolicyCollection, query: Query): Promise<Row[]> => {
    const key = JSON.stringify([collection, query])
    const answer = results.get(key) ?? findUnsaved(context, collection, query)
    results.set(key, answer)
    return answer
  }
  return {
    ...context,
    find: async (collection, query = {}) => {
      const rows = await findOnce(collection, query)
      noteConsents(context.site, collection, rows)
      if (!query.isNotedByCaller) noteList(context.site, collection, query, rows)
      return rows
    },
    findByIds: async (collection, ids, select) => {
      if (ids.length === 0) return []
      noteRows(collection, ids, select)
      // Sorted by the index's field: by creation time, Payload's default, MongoDB may walk through the whole collection.
      const rows = await findOnce(collection, {
        where: { id: { in: [...new Set(ids)] } },
        sort: 'id',
        select,
      })
      noteConsents(context.site, collection, rows)
      return rows
    },
    findBySlug: async (collection, slug) => {
      noteSlug(context.site, collection, slug)
      const rows = await findOnce(collection, { where: { slug: { equals: slug } }, limit: 2 })
      const row = rows.find(({ owner }) => !owner) ?? rows[0] ?? null
      if (row) noteRows(collection, [row.id])
      return row
    },
  }
}

async function findUnsaved(
  context: ReaderContext,
  collection: PolicyCollection,
  query: Query,
): Promise<Row[]> {
  const rows = await findNow(context, collection, query)
  const { unsaved } = context
  return unsaved?.collection === collection
    ? rows.map((row) => (row.id === unsaved.row.id ? { ...row, ...unsaved.row } : row))
    : rows
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
    select: await selected(collection, select),
    // `visible` states which rows a site may show, and `selected` which fields. Payload would ask every field of every
    // row for its permission, half of what it costs to read a page.
    overrideAccess: true,
  })
  // The generated types have no index signature. The mappers validate the fields of a row.
  return docs as unknown as Row[]
}

/** The given fields, else all but those that have a rule of their own on who may read them. */
async function selected(collection: PolicyCollection, names?: readonly string[]): Promise<SelectType> {
  const { collections } = await payload()
  const restricted = collections[collection].config.flattenedFields.flatMap((field) =>
    'access' in field && field.access?.read ? [field.name] : [],
  )
  if (!names) return Object.fromEntries(restricted.map((name) => [name, false]))
  const open = [...names, 'owner', 'tenant', 'consent'].filter((name) => !restricted.includes(name))
  return Object.fromEntries(open.map((name) => [name, true]))
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
  if (drafts && typeof draft === 'object') {
    if (draft.collection !== collection) return null
    conditions.push({ id: { equals: draft.id } })
  }
  if (collections[collection].config.trash) conditions.push({ deletedAt: { exists: false } })
  if (!drafts && (await hasDrafts(collection))) conditions.push({ _status: { equals: 'published' } })
  const dated = publicNow(collection, { site, now, drafts })
  if (dated) conditions.push(dated)
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
