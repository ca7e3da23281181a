import type { CollectionAfterDeleteHook } from 'payload'

/** Logs which clinic's enquiry was deleted and by whom, without its content. */
export const logDeletion: CollectionAfterDeleteHook = ({ doc, req }) => {
  const clinic = typeof doc.tenant === 'object' ? doc.tenant?.id : doc.tenant
  req.payload.logger.info(
    `Deleted an enquiry of clinic ${clinic}, by ${req.user ? `user ${req.user.id}` : 'the server'}.`,
  )
}
