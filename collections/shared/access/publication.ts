import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { clinicsFor } from './access.ts'
import { type PolicyCollection, policy, rulesFor } from './policy.ts'
import { getMember, type Reference, toId } from './roles.ts'

/**
 * Unpublishing a document or restoring an old version of it requires the right to publish it. This has to be a
 * `beforeOperation` hook: to `beforeChange`, a draft saved over a published document looks the same as unpublishing it,
 * and only the arguments of the operation tell them apart.
 */
export const restrictUnpublishing: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  overrideAccess,
  req,
}) => {
  const member = getMember(req)
  if (overrideAccess || !member || !(collection.slug in policy)) return
  const { id, draft, data } = args as { id?: string; draft?: boolean; data?: { _status?: string } }
  const unpublishes = operation === 'update' && data?._status === 'draft'
  if (draft === true || !(unpublishes || operation === 'restoreVersion')) return
  const rules = rulesFor(collection.slug)
  const publishes = clinicsFor(member, rules.publish)
  const updates = clinicsFor(member, rules.update)
  if (publishes === 'all' || (updates !== 'all' && updates.every((clinic) => publishes.includes(clinic))))
    return
  const slug = collection.slug as PolicyCollection
  const changed = operation === 'restoreVersion' ? await findVersionParent(slug, id, req) : id
  const live = changed && (await findLive(slug, changed, req))
  const clinic = live ? toId(live.tenant ?? live.owner) : null
  if (clinic && publishes.includes(clinic)) return
  if (live && live._status !== 'published') return
  throw new APIError(
    'Your role cannot unpublish this or restore a version of it. Save it as a draft and ask a clinic manager.',
    403,
    undefined,
    true,
  )
}

type Hook = Parameters<CollectionBeforeOperationHook>[0]

// Both bypass access control: the operation checks the user's access to the document afterwards.
async function findVersionParent(
  collection: PolicyCollection,
  version: string | undefined,
  req: Hook['req'],
) {
  const slug = collection as 'practitioners'
  const where = { id: { equals: version } }
  const { docs } = await req.payload.findVersions({
    collection: slug,
    where,
    pagination: false,
    depth: 0,
    req,
  })
  return docs[0] && String(docs[0].parent)
}

/** The fields of any collection that decide who may publish. */
type Live = { tenant?: Reference | null; owner?: Reference | null; _status?: 'draft' | 'published' | null }

async function findLive(collection: PolicyCollection, id: string, req: Hook['req']): Promise<Live | null> {
  const slug = collection as 'practitioners'
  // Only the owner and the status are read, to decide whether the user may publish.
  const args = { collection: slug, id, depth: 0, trash: true, disableErrors: true, overrideAccess: true, req }
  return req.payload.findByID(args)
}
