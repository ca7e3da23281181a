import type { AfterErrorHook } from 'payload'
import { findUserName } from './user-name.ts'

/**
 * For the root `hooks.afterError`: names the user who holds the lock that blocked a save. Payload's own message contains
 * only the document's id.
 */
export const nameLockHolder: AfterErrorHook = async ({ collection, error, req }) => {
  if (!('status' in error) || error.status !== 423) return
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      'document.relationTo': { equals: collection?.slug },
      'document.value': { equals: req.routeParams?.id },
    },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    // The access to the document itself was checked before its lock.
    overrideAccess: true,
  })
  const [lock] = docs
  const changedBy = (await findUserName(lock?.user?.value, req)) ?? 'Somebody else'
  const message = `${changedBy} is editing this right now. Your change has not been saved.`
  return { status: 423, response: { errors: [{ message, data: { changedBy, since: lock?.updatedAt } }] } }
}
