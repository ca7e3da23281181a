import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type ErrorPage, errorPageForStatus, siteHeaders } from '#domain/routes/site-headers.ts'
import { type RenderedPage, sendPage } from './send-page.ts'
import { requestUpstream, type Upstream, type UpstreamRequest } from './upstream.ts'

/** The site's own page for the status of an HTML response; null if there is none. Images and other files are left alone. */
export function selectErrorPage({ statusCode = 502, headers }: IncomingMessage): ErrorPage | null {
  return headers['content-type']?.startsWith('text/html') ? errorPageForStatus(statusCode) : null
}

type ErrorPageRequest = Pick<UpstreamRequest, 'method' | 'path' | 'headers'> & {
  upstream: Upstream
  errorPage: ErrorPage
}

/**
 * Responds with the site's own error page, in its brand and language. Next would render it with client-side scripts, and
 * can't serve a page route with a status other than 200, so the error page is requested as an ordinary page and sent with
 * the original status. If that request fails, the original response is sent.
 */
export async function sendErrorPage(
  upstreamResponse: IncomingMessage,
  response: ServerResponse,
  errorPageRequest: ErrorPageRequest,
): Promise<void> {
  const { statusCode = 502, headers } = upstreamResponse
  const body = await buffer(upstreamResponse)
  const page = await fetchErrorPage(errorPageRequest).catch(() => null)
  if (response.headersSent || response.destroyed) return
  sendPage(response, statusCode, page ?? { headers, body }, { 'cache-control': 'no-store' })
}

function fetchErrorPage({
  upstream,
  method,
  path,
  headers,
  errorPage,
}: ErrorPageRequest): Promise<RenderedPage | null> {
  return new Promise((resolve, reject) => {
    requestUpstream(upstream, {
      method,
      path,
      headers: { ...headers, [siteHeaders.errorPage]: errorPage },
      signal: AbortSignal.timeout(timeout),
    })
      .on('error', reject)
      .on('response', (response) => {
        buffer(response).then(
          (body) => resolve(response.statusCode === 200 ? { headers: response.headers, body } : null),
          reject,
        )
      })
      .end()
  })
}

/** Milliseconds. A visitor of a broken site must not wait long for the error. */
const timeout = 5000
