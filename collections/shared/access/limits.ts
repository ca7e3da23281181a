import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'

/** The most documents that one request may list. Payload reads 0 as "all", which is too many in a large network. */
export const maxLimit = 200

/** The most whose relations are filled in: a condition with 20 related documents is then 350 KB. */
export const maxPopulatedLimit = 10

/**
 * Caps the limit of a list request, whether it arrives as GET or as Payload's POST override. The server's own reads
 * through the Local API are not capped.
 */
export const capListLimit: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess || req.payloadAPI !== 'REST' || 'id' in args) return
  const { depth, limit, pagination } = args as { depth?: number; limit?: number; pagination?: boolean }
  const most = depth ? maxPopulatedLimit : maxLimit
  const isAllowed = pagination !== false && (limit === undefined || (limit > 0 && limit <= most))
  if (isAllowed) return args
  req.context.cappedLimit = most
  return { ...args, limit: most, pagination: true }
}

/** Says in the answer to a list request that its limit was capped, and how the rest is read. */
export const sayThatCapped: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const { cappedLimit } = req.context
  if (operation !== 'find' || cappedLimit === undefined) return result
  return {
    ...result,
    message: `A list has at most ${cappedLimit} documents. Ask for the next ones with “page”.`,
  }
}
