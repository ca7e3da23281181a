/** How long a file that follows from pages may be kept, in seconds: it is behind a change by no more than that. */
const maxAge = { minutes: 300, day: 86_400 } as const

/** A file made for a request. */
export function fileResponse(
  body: string | Buffer,
  type: string,
  duration: keyof typeof maxAge = 'minutes',
): Response {
  const isText = typeof body === 'string'
  return new Response(isText ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': isText ? `${type}; charset=utf-8` : type,
      'Cache-Control': `public, max-age=${maxAge[duration]}`,
    },
  })
}

export const fileNotFound = (): Response =>
  new Response('Not found\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
