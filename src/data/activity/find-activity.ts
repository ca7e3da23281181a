import type { CollectionSlug, TypedUser } from 'payload'
import type { ActivityLine } from '#domain/activity/activity-line.ts'
import { payload } from '../payload.ts'

/** Newest first, and no more than one reads. */
const limit = 100

/**
 * What was done to one document that has drafts, beside its versions: to everybody who may read the document, since they see
 * its versions too.
 *
 * @returns null if the user may not read the document
 */
export async function findDocumentActivity(
  user: TypedUser,
  { collection, id }: { collection: string; id: string },
): Promise<ActivityLine[] | null> {
  const database = await payload()
  const slug = collection as CollectionSlug
  if (!database.collections[slug].config.versions?.drafts) return null
  const readable = await database
    .findByID({
      collection: slug,
      id,
      depth: 0,
      draft: true,
      trash: true,
      select: {},
      disableErrors: true,
      overrideAccess: false,
      user,
    })
    .catch(() => null)
  if (!readable) return null
  const { docs } = await database.find({
    collection: 'activity',
    where: { ofCollection: { equals: collection }, ofId: { equals: id } },
    sort: '-createdAt',
    limit,
    pagination: false,
    depth: 0,
    select: { createdAt: true, line: true },
    // Of a document that the user may read, which is checked above. The log itself is read by managers only.
    overrideAccess: true,
  })
  return docs.map(({ id: entry, createdAt, line }) => ({ id: entry, at: createdAt, line }))
}
