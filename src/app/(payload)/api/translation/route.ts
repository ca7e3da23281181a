import { payload } from '#data/payload.ts'
import { findTranslation } from '#data/translation/find-translation.ts'
import { toKnownContentLocale } from '#domain/locales/localized.ts'
import { collectionPaths } from '#domain/routes/routes.ts'

/** Otherwise the build would run it once, and open whatever database is configured there. */
export const dynamic = 'force-dynamic'

/** GET /api/translation?of=conditions:ID&locale=hi -> `Translation`, to whoever may read the document's versions. */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse(403, 'Sign in to the admin panel first.')
  const { searchParams } = new URL(request.url)
  const [collection = '', id = ''] = (searchParams.get('of') ?? '').split(':')
  if (!Object.hasOwn(collectionPaths, collection) || collection === 'practitioners' || !id)
    return refuse(400, 'The query parameter "of" must be collection:id, for example conditions:6f1c.')
  const locale = toKnownContentLocale(searchParams.get('locale'))
  const translation = await findTranslation(user, { collection, id }, locale)
  return translation ? Response.json(translation) : refuse(403, 'You have no access to this document.')
}

const refuse = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })
