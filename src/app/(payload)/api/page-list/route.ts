import { findClinicOverview, findPageList } from '#data/page-list/find-page-list.ts'
import { payload } from '#data/payload.ts'

/** Otherwise the build would run it once, and open whatever database is configured there. */
export const dynamic = 'force-dynamic'

/**
 * GET /api/page-list?clinic=ID -> `PageList`. Without a clinic `{ clinics: ClinicOverview[] }`, those that the user may ask
 * about.
 */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse('Sign in to the admin panel first.')
  const clinic = new URL(request.url).searchParams.get('clinic')
  if (!clinic) return Response.json({ clinics: await findClinicOverview(user) })
  const list = await findPageList(user, clinic)
  return list ? Response.json(list) : refuse('You have no access to this clinic.')
}

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 403 })
