import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

type Options = {
  headers?: OutgoingHttpHeaders
  /** The response is sent at once, and ends then: a response that closes its connection does so at its end. */
  endsAfter?: Promise<void>
}

/** Sends a plain-text response of the public server itself, such as an error. Never cached. */
export function respond(response: ServerResponse, status: number, text: string, options: Options = {}): void {
  send(response, status, { type: 'text/plain; charset=utf-8', body: `${text}\n` }, options)
}

/** Sends an error in the form in which Payload sends its own, so that the panel shows the message. */
export function respondWithJson(
  response: ServerResponse,
  status: number,
  message: string,
  options: Options = {},
): void {
  const body = JSON.stringify({ errors: [{ message }] })
  send(response, status, { type: 'application/json', body }, options)
}

function send(
  response: ServerResponse,
  status: number,
  { type, body }: { type: string; body: string },
  { headers, endsAfter }: Options,
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  })
  // Node omits the body of a response to HEAD.
  if (!endsAfter) return void response.end(body)
  response.write(body)
  endsAfter.then(() => response.end())
}
