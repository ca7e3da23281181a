import type { CollectionSlug, TypedUser, Where } from 'payload'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import type { PageRow } from '#domain/page-list/page-row.ts'
import { payload } from '../payload.ts'
import type { Row } from '../reader.ts'
import type { ClinicContext } from '../site-context.ts'

/** What the rows of one list have in common. */
export type Listing = {
  context: ClinicContext
  user: TypedUser
  /** The languages of the site. */
  languages: readonly { tag: ContentLocale; name: string }[]
  /** The full address of a path; null while the site is not live. */
  addressOf: (path: string) => string | null
}

/** A document as the site shows it, or as its draft is if it never has; and whether a newer draft waits. */
export type Listed = { row: Row; isPublished: boolean; hasDraft: boolean }

type Query = { where: Where; select: readonly string[] }

/** The documents of a collection that the user may read, each once. */
export async function findListed(
  user: TypedUser,
  collection: PolicyCollection,
  { where, select }: Query,
): Promise<Listed[]> {
  const database = await payload()
  const find = async (draft: boolean, only: Where) => {
    const { docs } = await database.find({
      collection: collection as CollectionSlug,
      where: { and: [where, only] },
      select: Object.fromEntries([...select, ...always].map((name) => [name, true])),
      depth: 0,
      locale: 'all',
      draft,
      pagination: false,
      overrideAccess: false,
      user,
    })
    // The generated types have no index signature. The mappers validate the fields of a row.
    return docs as unknown as Row[]
  }
  const [published, latest] = await Promise.all([
    find(false, { _status: { equals: 'published' } }),
    find(true, {}),
  ])
  const live = new Map(published.map((row) => [row.id, row]))
  return latest.map((row) => ({
    row: live.get(row.id) ?? row,
    isPublished: live.has(row.id),
    hasDraft: row._status === 'draft',
  }))
}

const always = ['slug', 'owner', 'tenant', 'updatedAt', 'updatedBy', '_status']

/** When a row last changed, and the id of who changed it. */
export const changeOf = ({ updatedAt, updatedBy }: Row) => ({
  changedAt: typeof updatedAt === 'string' ? updatedAt : null,
  changedBy: typeof updatedBy === 'string' ? updatedBy : null,
})

/** A page of which nothing is known but where it is. */
export const blankPage = {
  adaptation: null,
  changes: 0,
  problems: {},
  missingLanguages: [],
  hasDraft: false,
  changedAt: null,
  changedBy: null,
} satisfies Partial<PageRow>
