import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { responseHeaders } from './response-headers.ts'
import { stripFramework } from './strip-framework.ts'

export type RenderedPage = { headers: IncomingHttpHeaders; body: Buffer }

/** Sends a page that Next made, as visitors get it: its own scripts only. `more` goes over the page's headers. */
export function sendPage(
  response: ServerResponse,
  status: number,
  { headers, body }: RenderedPage,
  more: OutgoingHttpHeaders = {},
): void {
  const html = Buffer.from(stripFramework(body.toString()))
  const { 'content-length': _, ...kept } = responseHeaders(headers, 'page')
  // To HEAD there is no body to count.
  const length = response.req.method === 'HEAD' ? {} : { 'content-length': html.length }
  response.writeHead(status, { ...kept, ...length, ...more })
  response.end(html)
}
