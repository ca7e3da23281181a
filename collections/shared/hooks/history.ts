import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Where,
} from 'payload'
import { restoredVersion } from '#blocks/stored-locales.ts'
import { findScheduledVersion } from '#collections/scheduled-changes/find-scheduled-version.ts'

/**
 * Keeps every version of a document that was published, and its newest drafts, of those that a user saves within the same
 * five minutes only the last: the page editor saves while one types. A version that is to be published stays. Payload
 * overwrites the newest version when a document is unpublished, so that the last publication would vanish from the history,
 * and when a request asks for an autosave, which no collection here has. Its own `maxPerDoc` deletes the oldest versions,
 * published or not.
 */
export function withGrowingHistory(collection: CollectionConfig): CollectionConfig {
  if (!collection.versions) return collection
  const { hooks, versions } = collection
  const hasDrafts = versions !== true && Boolean(versions.drafts)
  return {
    ...collection,
    admin: withVersionList(collection.admin),
    versions: { ...(versions !== true && versions), maxPerDoc: 0 },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteOperation],
      beforeChange: [...(hooks?.beforeChange ?? []), keepNewestVersion],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        ...(hasDrafts ? [replacePreviousDraft, deleteOldDrafts] : []),
      ],
    },
  }
}

/** In place of Payload's list, whose columns are a time and an id. */
function withVersionList(admin: CollectionConfig['admin']): CollectionConfig['admin'] {
  const { views } = admin?.components ?? {}
  const versions = { Component: '/src/admin/history/versions.tsx#Versions' }
  const edit = { ...views?.edit, versions } as NonNullable<typeof views>['edit']
  return { ...admin, components: { ...admin?.components, views: { ...views, edit } } }
}

/** Drafts of a document that are kept, beside all that was published. */
const maxDrafts = 50

const unpublished = 'unpublished'

/** Only the arguments of an operation tell an unpublish from the saving of a draft, and name the version to restore. */
const noteOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  req.context[restoredVersion] = operation === 'restoreVersion' ? (args as { id?: string }).id : undefined
  if (operation !== 'update') return args
  const { id, unpublishAllLocales } = args as { id?: string; unpublishAllLocales?: boolean }
  req.context[unpublished] = unpublishAllLocales ? id : undefined
  return { ...args, autosave: false }
}

/** Makes a copy of the newest version, which Payload then overwrites instead of the original. */
const keepNewestVersion: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const { db } = req.payload
  if (!originalDoc || req.context[unpublished] !== originalDoc.id) return data
  const { docs } = await db.findVersions({
    collection: collection.slug,
    where: { parent: { equals: originalDoc.id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const [newest] = docs
  if (!newest) return data
  const later = new Date(Math.max(Date.now(), Date.parse(String(newest.updatedAt)) + 1)).toISOString()
  await db.createVersion({
    collectionSlug: collection.slug,
    parent: originalDoc.id,
    versionData: newest.version,
    autosave: false,
    createdAt: later,
    updatedAt: later,
    req,
  })
  return data
}

/** Milliseconds: five minutes of the clock, such as 14:05 to 14:10. */
const slot = 5 * 60_000

const replacePreviousDraft: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  // What was there before an older version is restored may be wanted back.
  if (doc._status !== 'draft' || req.context[restoredVersion]) return doc
  const { db } = req.payload
  const { docs } = await db.findVersions<{ _status?: string; updatedBy?: string | null }>({
    collection: collection.slug,
    where: { parent: { equals: doc.id } },
    sort: '-updatedAt',
    limit: 2,
    pagination: false,
    select: { updatedAt: true, version: { _status: true, updatedBy: true } },
    req,
  })
  const [newest, previous] = docs
  if (!newest || !previous || previous.version._status !== 'draft') return doc
  const isSameUser = newest.version.updatedBy && newest.version.updatedBy === previous.version.updatedBy
  const isReplaced = isSameUser && slotOf(newest.updatedAt) === slotOf(previous.updatedAt)
  if (
    isReplaced &&
    previous.id !== (await findScheduledVersion({ collection: collection.slug, id: doc.id }, req))
  )
    await db.deleteVersions({ collection: collection.slug, where: { id: { equals: previous.id } }, req })
  return doc
}

const slotOf = (moment: unknown): number => Math.floor(Date.parse(String(moment)) / slot)

const deleteOldDrafts: CollectionAfterChangeHook = async ({ collection: { slug: collection }, doc, req }) => {
  const { db } = req.payload
  const isDraft: Where[] = [{ parent: { equals: doc.id } }, { 'version._status': { equals: 'draft' } }]
  const { docs } = await db.findVersions({
    collection,
    where: { and: isDraft },
    sort: '-updatedAt',
    limit: 1,
    page: maxDrafts + 1,
    pagination: false,
    select: { updatedAt: true },
    req,
  })
  const [newestToDelete] = docs
  if (!newestToDelete) return doc
  const scheduled = await findScheduledVersion({ collection, id: doc.id }, req)
  const where = {
    and: [
      ...isDraft,
      { updatedAt: { less_than_equal: newestToDelete.updatedAt } },
      ...(scheduled ? [{ id: { not_equals: scheduled } }] : []),
    ],
  }
  await db.deleteVersions({ collection, where, req })
  return doc
}
