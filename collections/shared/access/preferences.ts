import { APIError, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'

/**
 * Bounds what a user may store as preferences: the panel saves one for each list and document that the user opens, and
 * Payload stores any value under any key. The oldest make way for new ones.
 */
export function limitPreferences<Some extends Omit<Endpoint, 'root'>[]>(endpoints: Some): Some {
  return endpoints.map((endpoint) =>
    endpoint.method === 'post' && endpoint.path === '/:key'
      ? { ...endpoint, handler: limited(endpoint.handler) }
      : endpoint,
  ) as Some
}

/** Bytes. The largest are the columns of a list and the closed rows of a long document, some kilobytes. */
const maxSize = 64_000
const maxKey = 200
export const maxPreferences = 500

const limited =
  (save: PayloadHandler): PayloadHandler =>
  async (req) => {
    if (String(req.routeParams?.key).length > maxKey)
      throw new APIError(`The name of a preference can have up to ${maxKey} characters.`, 400)
    if (Number(req.headers.get('content-length')) > maxSize)
      throw new APIError(`A preference can hold up to ${maxSize / 1000} KB.`, 413)
    const response = await save(req)
    await deleteOldest(req)
    return response
  }

async function deleteOldest(req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    where: { 'user.value': { equals: req.user?.id } },
    sort: '-updatedAt',
    limit: 50,
    page: maxPreferences / 50 + 1,
    depth: 0,
    select: {},
    // The rows of the user who saves, which the filter selects.
    overrideAccess: true,
    req,
  })
  if (docs.length === 0) return
  await req.payload.delete({
    collection: 'payload-preferences',
    where: { id: { in: docs.map(({ id }) => id) } },
    // As above.
    overrideAccess: true,
    req,
  })
}
