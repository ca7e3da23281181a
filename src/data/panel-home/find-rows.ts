import type { CollectionSlug, TypedUser, Where } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { type PolicyCollection, rulesFor } from '#collections/shared/access/policy.ts'
import { getMember, toId } from '#collections/shared/access/roles.ts'
import type { Task } from '#domain/panel-home/panel-home.ts'
import { payload } from '../payload.ts'
import type { Row } from '../reader.ts'

/** Whose documents are asked for: those of one clinic, or without it all that the user may read. */
export type Asked = {
  user: TypedUser
  clinic: string | null
  /** Milliseconds since 1970. */
  now: number
  /** Of a clinic; UTC for the network, and for a clinic without a site. */
  timeZoneOf: (clinic: string | null) => string
}

/** A task and the clinic that it belongs to; null for the network's. */
export type Found = { clinic: string | null; task: Task }

type Query = {
  where: Where
  select: readonly string[]
  sort?: string
  draft?: true
  /** The one locale in which values are compared, without falling back to another. */
  locale?: string
}

/** The rows of a collection that the user may read, with the user's own access. Empty if the user may read none. */
export async function findRows(
  { user, clinic }: Asked,
  collection: PolicyCollection,
  { where, select, locale, ...query }: Query,
): Promise<Row[]> {
  const { read } = rulesFor(collection)
  // Payload refuses a user who may read none at all.
  if (clinicsFor(getMember({ user }), read).length === 0) return []
  const { docs } = await (await payload()).find({
    collection: collection as CollectionSlug,
    where: clinic ? { and: [where, { [ownerField(collection)]: { equals: clinic } }] } : where,
    select: Object.fromEntries([...select, ownerField(collection)].map((name) => [name, true])),
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
    ...query,
    ...(locale && { locale: locale as 'en', fallbackLocale: false }),
  })
  // The generated types have no index signature.
  return docs as unknown as Row[]
}

/** A task of a row, which leads to the row itself. */
export const toFound = (
  collection: PolicyCollection,
  row: Row,
  task: Partial<Task> & Pick<Task, 'title'>,
): Found => ({
  clinic: toId(row[ownerField(collection)] as string | null),
  task: { document: { collection, id: row.id }, at: null, by: null, about: null, ...task },
})

/** A stored text, which a draft may lack. */
export const textOf = (value: unknown): string => (typeof value === 'string' && value.trim()) || 'Untitled'

/** The field that names whose a document is. */
const ownerField = (collection: PolicyCollection): string =>
  rulesFor(collection).belongs === 'owner' ? 'owner' : 'tenant'
