import { findClinicLinks, findNetworkLinks } from '#data/links/find-links.ts'
import { payload } from '#data/payload.ts'

/** GET /api/links?clinic=ID -> `ClinicLinks`; without a clinic `NetworkLinks`, of the clinics that the user may ask about. */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse('Sign in to the admin panel first.')
  const clinic = new URL(request.url).searchParams.get('clinic')
  if (!clinic) return Response.json(await findNetworkLinks(user))
  const links = await findClinicLinks(user, clinic)
  return links ? Response.json(links) : refuse('You have no access to this clinic.')
}

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 403 })
