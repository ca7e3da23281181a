import { findLocalValues } from '#data/local-value.ts'
import { payload } from '#data/payload.ts'
import { isLibraryKind } from '#domain/library/collections.ts'
import { toKnownContentLocale } from '#domain/locales/localized.ts'

/** GET /api/local-value?of=conditions:ID[&clinic=ID][&locale=en] -> `{ values: LocalValue[] }` */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  const { searchParams } = new URL(request.url)
  const [collection = '', id = ''] = (searchParams.get('of') ?? '').split(':')
  if (!user) return refuse(403, 'Sign in to the admin panel first.')
  if (!isLibraryKind(collection) || !id)
    return refuse(400, 'The query parameter "of" must be collection:id, for example conditions:6f1c.')
  const locale = toKnownContentLocale(searchParams.get('locale'))
  const values = await findLocalValues(
    user,
    { collection, id, locale },
    searchParams.get('clinic') ?? undefined,
  )
  return values ? Response.json({ values }) : refuse(403, 'You have no access to this clinic.')
}

const refuse = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })
