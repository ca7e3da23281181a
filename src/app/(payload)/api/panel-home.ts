import { findClinicHome, findNetworkHome } from '#data/panel-home/find-panel-home.ts'
import { payload } from '#data/payload.ts'

/** GET /api/panel-home?clinic=ID -> `ClinicHome`; without a clinic `NetworkHome`, of the clinics that the user may ask about. */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse('Sign in to the admin panel first.')
  const clinic = new URL(request.url).searchParams.get('clinic')
  if (!clinic) return Response.json(await findNetworkHome(user))
  const home = await findClinicHome(user, clinic)
  return home ? Response.json(home) : refuse('You have no access to this clinic.')
}

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 403 })
