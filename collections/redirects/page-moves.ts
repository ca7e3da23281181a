import {
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  type PayloadRequest,
  type Where,
} from 'payload'
import { type Redirect, redirectsAfterMove } from '#domain/routes/redirect-graph.ts'
import { findRedirects } from './addresses.ts'

/**
 * Redirects that clinics have made follow a page that moves, so that none leads through its old address.
 *
 * @param clinics on whose sites the page is; `'all'` for the network's
 */
export async function updateRedirectsAfterMove(
  { from, to }: Redirect,
  clinics: readonly string[] | 'all',
  req: PayloadRequest,
): Promise<void> {
  const concerned: Where = { or: [{ to: { contains: from } }, { from: { equals: to } }] }
  const where = clinics === 'all' ? concerned : { and: [concerned, { tenant: { in: [...clinics] } }] }
  const { moved, ended } = redirectsAfterMove({ from, to }, await findRedirects(where, req))
  // Whoever may move the page moves what leads to it, on the sites of other clinics too.
  const inItsName = { collection: 'redirects', overrideAccess: true, req: pageMoveRequest(req) } as const
  for (const { id } of ended) await req.payload.delete({ id, ...inItsName })
  for (const { id, rest } of moved) {
    await req.payload.update({ id, data: { to: `${to}${rest}` }, ...inItsName })
  }
}

const mark = 'followsMove'

/** The same request, transaction included, marked; the mark must not stay on the one that goes on. */
function pageMoveRequest(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, [mark]: true }
  return own
}

/** A check of what people write; what follows a page that moved has been right before and is so after. */
export const exceptPageMoves =
  (check: CollectionBeforeChangeHook): CollectionBeforeChangeHook =>
  (args) =>
    args.req.context[mark] === true ? args.data : check(args)
