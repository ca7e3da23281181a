import { findDocumentOverview, findDocumentPages } from '#data/page-list/find-document-overview.ts'
import { findClinicOverview, findPageList } from '#data/page-list/find-page-list.ts'
import { payload } from '#data/payload.ts'

/**
 * GET /api/page-list?clinic=ID -> `PageList`; ?of=conditions:ID -> `DocumentPages`. Without either
 * `{ clinics: ClinicOverview[], documents: DocumentOverview[] }`, of the clinics that the user may ask about.
 */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse('Sign in to the admin panel first.')
  const { searchParams } = new URL(request.url)
  const [clinic, of] = [searchParams.get('clinic'), searchParams.get('of')]
  if (of) {
    const [collection = '', id = ''] = of.split(':')
    const pages = await findDocumentPages(user, { collection, id })
    return pages ? Response.json(pages) : refuse('You have no access to this document.')
  }
  if (!clinic) {
    const [clinics, documents] = await Promise.all([findClinicOverview(user), findDocumentOverview(user)])
    return Response.json({ clinics, documents })
  }
  const list = await findPageList(user, clinic)
  return list ? Response.json(list) : refuse('You have no access to this clinic.')
}

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 403 })
