import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Rows that one request may ask for. Payload takes 0 for "all", which a large network could not bear. */
export const mostRows = 200

/**
 * Caps what a request lists, by whatever road it comes: a GET, or the POST that stands for one. What the server reads
 * for itself while it answers is not capped.
 */
export const withinMostRows: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess || req.payloadAPI !== 'REST' || 'id' in args) return
  const { limit, pagination } = args as { limit?: number; pagination?: boolean }
  const isCapped = pagination !== false && (limit === undefined || (limit > 0 && limit <= mostRows))
  return isCapped ? args : { ...args, limit: mostRows, pagination: true }
}

/**
 * Refuses changes and deletions by a filter. Payload runs them side by side in one transaction and swallows their errors:
 * what it reports as refused may have been done.
 */
export const oneAtATime: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const isWrite = operation === 'update' || operation === 'delete'
  if (!isWrite || overrideAccess || req.payloadAPI !== 'REST' || 'id' in args) return
  throw new APIError(
    'Change or delete one document at a time: open it, and do it there.',
    405,
    undefined,
    true,
  )
}
