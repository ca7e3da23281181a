import type { TypedUser } from 'payload'
import { policy } from '#collections/shared/access/policy.ts'
import { payload } from '#data/payload.ts'

type Target = { collection: string; id: string }

/**
 * Answers a signed-in user's question about one document, which the address names as `of=collection:id`.
 *
 * @param find null to a user who may not read the document
 */
export const answerAboutDocument = (
  request: Request,
  find: (user: TypedUser, target: Target, parameters: URLSearchParams) => Promise<object | null>,
): Promise<Response> =>
  answerAboutDocuments(request, async (user, [target], parameters) =>
    target ? find(user, target, parameters) : null,
  )

/** The same about several, for each of which the address has an `of`. */
export async function answerAboutDocuments(
  request: Request,
  find: (user: TypedUser, targets: Target[], parameters: URLSearchParams) => Promise<object | null>,
): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse(403, 'Sign in to the admin panel first.')
  const { searchParams } = new URL(request.url)
  const targets = searchParams.getAll('of').map((of) => {
    const [collection = '', id = ''] = of.split(':')
    return { collection, id }
  })
  if (targets.length === 0 || targets.some(({ collection, id }) => !Object.hasOwn(policy, collection) || !id))
    return refuse(400, 'The query parameter "of" must be collection:id, for example conditions:6f1c.')
  const found = await find(user, targets, searchParams)
  return found ? Response.json(found) : refuse(403, 'You have no access to this document.')
}

const refuse = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })
