/** Seconds for which a file derived from pages may be cached: the longest that it lags behind a change. */
const maxAge = { minutes: 300, day: 86_400 } as const

/** The response to a request for a generated file. */
export function fileResponse(
  body: string,
  type: string,
  duration: keyof typeof maxAge = 'minutes',
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': `public, max-age=${maxAge[duration]}`,
    },
  })
}

export const fileNotFound = (): Response =>
  new Response('Not found\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
