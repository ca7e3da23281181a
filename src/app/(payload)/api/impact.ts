import { findImpact } from '#data/impact/find-impact.ts'
import { payload } from '#data/payload.ts'

/** GET /api/impact?collection=conditions&id=ID -> `Impact` of publishing the document's draft. */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse('Sign in to the admin panel first.')
  const { searchParams } = new URL(request.url)
  const [collection = '', id = ''] = ['collection', 'id'].map((name) => searchParams.get(name) ?? '')
  const impact = await findImpact(user, { collection, id })
  return impact ? Response.json(impact) : refuse('You have no access to this document.')
}

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 403 })
