import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { type PolicyCollection, policy, rulesFor } from '#collections/shared/access/policy.ts'

/**
 * Refuses to delete a clinic to which documents belong, those in the trash included. Without it the clinic's posts and
 * pictures would be the network's on SQLite, which empties the fields that refer to it, and nobody's on MongoDB.
 */
export const refuseIfDocumentsRemain: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const remaining: string[] = []
  for (const collection of Object.keys(policy) as PolicyCollection[]) {
    const count = await countOf(collection, String(id), req)
    if (count > 0) remaining.push(`${labelOf(collection, req)} (${count})`)
  }
  if (remaining.length === 0) return deleteWhatGoesWithIt(String(id), req)
  // Without a colon, because the panel's toasts read the text after one as a list of fields.
  throw new APIError(
    `This clinic cannot be deleted, because it still has ${new Intl.ListFormat('en').format(remaining)}. Delete these first, ` +
      'also from the trash. To take its site offline and keep them, set the clinic’s status to “Closed”.',
    409,
    null,
    true,
  )
}

/** What the server writes about a clinic and its site, by the field that names the clinic. */
const goesWithIt: readonly { collection: PolicyCollection; field: string }[] = [
  { collection: 'preview-links', field: 'owner' },
  { collection: 'missing-addresses', field: 'tenant' },
  { collection: 'outward-links', field: 'owner' },
  { collection: 'scheduled-changes', field: 'owner' },
  { collection: 'holidays', field: 'tenant' },
]

async function deleteWhatGoesWithIt(clinic: string, req: PayloadRequest): Promise<void> {
  for (const { collection, field } of goesWithIt)
    await req.payload.db.deleteMany({ collection, where: { [field]: { equals: clinic } }, req })
}

async function countOf(collection: PolicyCollection, clinic: string, req: PayloadRequest): Promise<number> {
  const field = belongingField(collection)
  if (!field) return 0
  const { totalDocs } = await req.payload.count({
    collection,
    where: { [field]: { equals: clinic } },
    trash: true,
    // The clinic's documents count whether or not the user may read them.
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/** The field that names the clinic of a document; undefined where documents belong to none. */
function belongingField(collection: PolicyCollection): string | undefined {
  if (goesWithIt.some((each) => each.collection === collection)) return undefined
  switch (rulesFor(collection).belongs) {
    case 'owner':
      // Rows of references follow from the documents.
      return collection === 'references' ? undefined : 'owner'
    case 'tenant':
      // What was done in a clinic stays in the log when the clinic goes.
      return collection === 'activity' ? undefined : 'tenant'
    case 'placed':
      // What was written about an enquiry goes with it.
      return collection === 'enquiry-thread' ? undefined : 'tenant'
    case 'user':
      return 'tenants.tenant'
    case 'clinic':
    case 'network':
      return undefined
  }
}

function labelOf(collection: PolicyCollection, { payload }: PayloadRequest): string {
  const { plural } = payload.collections[collection].config.labels
  return typeof plural === 'string' ? plural.toLowerCase() : collection
}
