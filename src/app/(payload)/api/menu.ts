import { findMenuPages } from '#data/page-list/find-menu-pages.ts'
import { payload } from '#data/payload.ts'

/** GET /api/menu?clinic=ID -> `MenuPages`. The menus themselves are in the clinic's record. */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse('Sign in to the admin panel first.')
  const found = await findMenuPages(user, new URL(request.url).searchParams.get('clinic') ?? '')
  return found ? Response.json(found) : refuse('You have no access to this clinic.')
}

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 403 })
