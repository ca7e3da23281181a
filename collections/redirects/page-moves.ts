import {
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  type PayloadRequest,
  type Where,
} from 'payload'
import { type Redirect, redirectsAfterMove } from '#domain/routes/redirect-graph.ts'
import { findRedirects } from './addresses.ts'

/**
 * Updates the clinics' redirects after a page has moved: those to its old address lead to the new one, so that no chain
 * arises, and those from its new address are deleted.
 *
 * @param clinics the clinics whose sites show the page; `'all'` for the network's pages
 */
export async function updateRedirectsAfterMove(
  { from, to }: Redirect,
  clinics: readonly string[] | 'all',
  req: PayloadRequest,
): Promise<void> {
  const affected: Where = { or: [{ to: { contains: from } }, { from: { equals: to } }] }
  const where = clinics === 'all' ? affected : { and: [affected, { tenant: { in: [...clinics] } }] }
  const { moved, ended } = redirectsAfterMove({ from, to }, await findRedirects(where, req))
  // A user who may move the page need not have access to the redirects, which may be other clinics'.
  const options = { collection: 'redirects', overrideAccess: true, req: pageMoveRequest(req) } as const
  for (const { id } of ended) await req.payload.delete({ id, ...options })
  for (const { id, rest } of moved) {
    await req.payload.update({ id, data: { to: `${to}${rest}` }, ...options })
  }
}

const pageMove = 'isPageMove'

/** A marked copy of the request, in the same transaction. The request itself must stay unmarked. */
function pageMoveRequest(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, [pageMove]: true }
  return own
}

/** Skips a hook for updates after a page move: a valid redirect stays valid, and the user may lack access to it. */
export const exceptPageMoves =
  (check: CollectionBeforeChangeHook): CollectionBeforeChangeHook =>
  (args) =>
    args.req.context[pageMove] === true ? args.data : check(args)
