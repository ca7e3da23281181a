/** Rows that one request may ask for. Payload takes 0 for "all", which a large network could not bear. */
const mostRows = 200

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** Caps `limit` of a REST list, and leaves everything else as it came. */
export function withinLimits<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
  return (request, ...rest) => {
    const url = new URL(request.url)
    const limit = url.searchParams.get('limit')
    const isUnlimited = url.searchParams.get('pagination') === 'false'
    const asked = Number(limit ?? 10)
    if (!isUnlimited && asked >= 1 && asked <= mostRows) return handler(request, ...rest)
    url.searchParams.set('limit', String(mostRows))
    url.searchParams.delete('pagination')
    return handler(new Request(url, request), ...rest)
  }
}
