import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Sends a plain-text response of the public server itself, such as an error. Never cached. */
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
  // Node omits the body of a response to HEAD.
  response.end(body)
}
