import { policy } from '#collections/shared/access/policy.ts'
import { payload } from '#data/payload.ts'
import { takeReceipt } from '#data/receipt/take-receipt.ts'

/** Otherwise the build would run it once, and open whatever database is configured there. */
export const dynamic = 'force-dynamic'

/** GET /api/receipt?of=conditions:ID, soon after the document was published -> `Receipt`. */
export async function GET(request: Request): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse(403, 'Sign in to the admin panel first.')
  const [collection = '', id = ''] = (new URL(request.url).searchParams.get('of') ?? '').split(':')
  if (!Object.hasOwn(policy, collection) || !id)
    return refuse(400, 'The query parameter "of" must be collection:id, for example conditions:6f1c.')
  const receipt = await takeReceipt(user, { collection, id })
  return receipt ? Response.json(receipt) : refuse(403, 'You have no access to this document.')
}

const refuse = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })
