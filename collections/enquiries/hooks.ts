import type { CollectionAfterDeleteHook } from 'payload'

/** What remains of a deleted enquiry: whose it was and who deleted it, nothing of what it held. */
export const logDeletion: CollectionAfterDeleteHook = ({ doc, req }) => {
  const clinic = typeof doc.tenant === 'object' ? doc.tenant?.id : doc.tenant
  req.payload.logger.info(
    `Deleted an enquiry of the clinic ${clinic}: by ${req.user ? `the user ${req.user.id}` : 'the server'}.`,
  )
}
