import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { responseHeaders } from './response-headers.ts'
import { stripFramework } from './strip-framework.ts'

export type RenderedPage = { headers: IncomingHttpHeaders; body: Buffer }

/** Sends a page rendered by Next, without the framework's scripts. `extraHeaders` override the page's headers. */
export function sendPage(
  response: ServerResponse,
  status: number,
  { headers, body }: RenderedPage,
  extraHeaders: OutgoingHttpHeaders = {},
): void {
  const html = Buffer.from(stripFramework(body.toString()))
  const { 'content-length': _, ...pageHeaders } = responseHeaders(headers, 'page')
  // Next responds to HEAD without a body, so the length is unknown.
  const length = response.req.method === 'HEAD' ? {} : { 'content-length': html.length }
  response.writeHead(status, { ...pageHeaders, ...length, ...extraHeaders })
  response.end(html)
}
