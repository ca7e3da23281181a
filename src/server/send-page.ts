import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { responseHeaders } from './response-headers.ts'
import { pageSecurity, type SecuritySettings } from './security-headers.ts'

export type RenderedPage = { headers: IncomingHttpHeaders; body: Buffer }

type PageResponse = {
  status: number
  security: SecuritySettings
  /** They override the page's headers. */
  headers?: OutgoingHttpHeaders
}

/** Sends a page, with the policy that follows from its content. */
export function sendPage(
  response: ServerResponse,
  page: RenderedPage,
  { status, security, headers }: PageResponse,
): void {
  const { body, headers: own } = finishPage(page, security)
  response.writeHead(status, { ...own, 'content-length': body.length, ...headers })
  // Node omits the body of a response to HEAD.
  response.end(body)
}

/** The page as visitors get it, whatever its status. */
export function finishPage(
  { headers, body }: RenderedPage,
  security: SecuritySettings,
): { headers: OutgoingHttpHeaders; body: Buffer } {
  return {
    headers: { ...responseHeaders(headers, 'page'), ...pageSecurity(body.toString(), security) },
    body,
  }
}
