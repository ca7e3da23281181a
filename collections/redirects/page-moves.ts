import {
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  type PayloadRequest,
  type Where,
} from 'payload'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { localeTags } from '#domain/locales/tags.ts'
import { type Redirect, redirectsAfterMove } from '#domain/routes/redirect-graph.ts'
import { findRedirects, type StoredRedirect } from './addresses.ts'

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
  const { moved, ended } = redirectsAfterMove({ from, to }, await findRedirects(where, anyLocale, req))
  for (const { id } of ended) await req.payload.delete({ id, ...unchecked(req) })
  for (const each of moved) await retargetRedirects([each], `${each.prefix}${to}${each.rest}`, req)
}

/** Any locale may be in a path: the redirects may be those of several clinics. The first one, which has no prefix, is none. */
const anyLocale = { locales: [defaultContentLocale, ...localeTags] }

/** Changes where redirects lead. */
export async function retargetRedirects(
  redirects: readonly StoredRedirect[],
  to: string,
  req: PayloadRequest,
): Promise<void> {
  for (const { id } of redirects) await req.payload.update({ id, data: { to }, ...unchecked(req) })
}

/** A user who may change a page, or a redirect, need not have access to the redirects that follow, which may be other clinics'. */
const unchecked = (req: PayloadRequest) =>
  ({ collection: 'redirects', overrideAccess: true, req: pageMoveRequest(req) }) as const

const pageMove = 'isPageMove'

/** A copy of the request, in the same transaction, for redirects that need no check. The request itself must stay unmarked. */
export function pageMoveRequest(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, [pageMove]: true }
  return own
}

/** Skips a hook after a page move, where a valid redirect stays valid and the user may lack access to it, and in an import, which has checked all. */
export const exceptPageMoves =
  (check: CollectionBeforeChangeHook): CollectionBeforeChangeHook =>
  (args) =>
    args.req.context[pageMove] === true ? args.data : check(args)
