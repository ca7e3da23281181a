import { toOrigin } from '#base/env.ts'
import { payload } from '#data/payload.ts'
import { findPreview } from '#data/previews/find-preview.ts'

/**
 * GET /api/preview?collection=…&id=…[&clinic=…] or ?path=/stories: redirects a signed-in editor to the page on the clinic's
 * own host, with a pass to see drafts there.
 */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user)
    return new Response('Sign in to the admin panel first, then open the preview again.', { status: 401 })
  const { searchParams } = new URL(request.url)
  const preview = await findPreview(user, {
    collection: searchParams.get('collection'),
    id: searchParams.get('id'),
    path: searchParams.get('path'),
    clinic: searchParams.get('clinic') ?? chosenClinic(request),
  })
  if ('problem' in preview) return new Response(preview.problem, { status: 404 })
  const address = new URL('/preview', toOrigin(preview.host))
  address.searchParams.set('pass', preview.pass)
  address.searchParams.set('to', preview.path)
  return Response.redirect(address, 303)
}

/** The clinic chosen in the admin panel. The cookie may be forged: `findPreview` checks the user's roles. */
function chosenClinic(request: Request): string | null {
  return /(?:^|;\s*)payload-tenant=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null
}
