import { APIError, type Endpoint, NotFound } from 'payload'
import { type PolicyCollection, policy } from '#collections/shared/access/policy.ts'
import { findUses } from './find-uses.ts'

/** GET /api/references/uses?of=conditions:ID -> `Uses`. Before Payload's own route for a document's id. */
export const usesEndpoint: Endpoint = {
  path: '/uses',
  method: 'get',
  handler: async (req) => {
    const [collection = '', id = ''] = String(req.query.of ?? '').split(':')
    if (!Object.hasOwn(policy, collection) || !id)
      throw new APIError(
        'The query parameter "of" must be collection:id, for example conditions:6f1c.',
        400,
        undefined,
        true,
      )
    const found = await req.payload.findByID({
      collection: collection as PolicyCollection,
      id,
      depth: 0,
      select: {},
      draft: true,
      trash: true,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (!found) throw new NotFound(req.t)
    return Response.json(await findUses({ collection, id }, req))
  },
}
