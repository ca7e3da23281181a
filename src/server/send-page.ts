import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { responseHeaders } from './response-headers.ts'
import { pageSecurity, type SecuritySettings } from './security-headers.ts'
import { stripFramework } from './strip-framework.ts'

export type RenderedPage = { headers: IncomingHttpHeaders; body: Buffer }

type PageResponse = {
  status: number
  security: SecuritySettings
  /** They override the page's headers. */
  headers?: OutgoingHttpHeaders
}

/** Sends a page rendered by Next, without the framework's scripts. */
export function sendPage(
  response: ServerResponse,
  page: RenderedPage,
  { status, security, headers }: PageResponse,
): void {
  const html = stripFramework(page.body.toString())
  response.writeHead(status, {
    ...responseHeaders(page.headers, 'page'),
    ...pageSecurity(html, security),
    'content-length': Buffer.byteLength(html),
    ...headers,
  })
  // Node omits the body of a response to HEAD.
  response.end(html)
}
