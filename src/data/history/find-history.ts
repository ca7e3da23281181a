import type { CollectionSlug, TypedUser } from 'payload'
import { describeDifferences } from '#collections/activity/differences.ts'
import { shownLabels } from '#collections/activity/shown-labels.ts'
import type { SavedVersion } from '#domain/page-list/saved-version.ts'
import type { StoredRow } from '#publish/changed-fields.ts'
import { findUserNames } from '../page-list/user-names.ts'
import { payload } from '../payload.ts'

/** So many versions are listed. */
const maxVersions = 100

type Stored = StoredRow & { _status?: string; updatedBy?: string | null }

/**
 * The states of a document, the newest first; null if the user may not read its versions.
 *
 * @param withChanges also reads what each version holds, and says what differs from the one before
 */
export async function findHistory(
  user: TypedUser,
  { collection, id }: { collection: string; id: string },
  withChanges = false,
): Promise<SavedVersion[] | null> {
  const database = await payload()
  const { config } = database.collections[collection as CollectionSlug]
  if (!config.versions) return null
  const { docs } = await database
    .findVersions({
      collection: collection as CollectionSlug,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: maxVersions,
      pagination: false,
      depth: 0,
      ...(withChanges
        ? { locale: 'all' }
        : { select: { updatedAt: true, version: { _status: true, updatedBy: true } } }),
      overrideAccess: false,
      user,
    })
    // Payload refuses a user who may read no versions at all.
    .catch(() => ({ docs: [] }))
  if (docs.length === 0) return null
  // The generated types have no fields that every collection has.
  const versions = docs.map(({ version }) => version as unknown as Stored)
  const names = await findUserNames(versions.map(({ updatedBy }) => updatedBy ?? null))
  const labels = shownLabels(config.flattenedFields)
  return docs.map(({ id: version, updatedAt }, index) => {
    const [saved, before] = [versions[index], versions[index + 1]]
    return {
      id: String(version),
      savedAt: String(updatedAt),
      savedBy: names.get(saved?.updatedBy ?? '') ?? null,
      isPublished: saved?._status === 'published',
      changes: withChanges && saved && before ? describeDifferences(before, saved, labels) : '',
    }
  })
}
