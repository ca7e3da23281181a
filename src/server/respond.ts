import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** A short answer of the edge server's own, in plain text. It tells of a moment and is kept by nobody. */
export function respond(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = `${text}\n`
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  })
  // Node leaves the body out where HEAD asked.
  response.end(body)
}
