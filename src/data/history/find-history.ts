import type { CollectionSlug, TypedUser } from 'payload'
import type { SavedVersion } from '#domain/page-list/saved-version.ts'
import { findUserNames } from '../page-list/user-names.ts'
import { payload } from '../payload.ts'

/** So many versions are listed. Payload's own view has all. */
const maxVersions = 100

/** The states of a document, the newest first; null if the user may not read its versions. */
export async function findHistory(
  user: TypedUser,
  { collection, id }: { collection: string; id: string },
): Promise<SavedVersion[] | null> {
  const database = await payload()
  if (!database.collections[collection as CollectionSlug].config.versions) return null
  const { docs } = await database
    .findVersions({
      collection: collection as CollectionSlug,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: maxVersions,
      pagination: false,
      depth: 0,
      select: { updatedAt: true, version: { _status: true, updatedBy: true } },
      overrideAccess: false,
      user,
    })
    // Payload refuses a user who may read no versions at all.
    .catch(() => ({ docs: [] }))
  if (docs.length === 0) return null
  // The generated types have no fields that every collection has.
  const versions = docs.map(({ id: version, updatedAt, version: saved }) => {
    const { _status, updatedBy } = saved as { _status?: string; updatedBy?: string | null }
    return { id: String(version), savedAt: String(updatedAt), savedBy: updatedBy ?? null, _status }
  })
  const names = await findUserNames(versions.map(({ savedBy }) => savedBy))
  return versions.map(({ _status, savedBy, ...version }) => ({
    ...version,
    savedBy: names.get(savedBy ?? '') ?? null,
    isPublished: _status === 'published',
  }))
}
