import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { localeTags } from '#domain/locales/tags.ts'
import { isPathBelow } from '#domain/routes/routes.ts'
import { type ErrorPage, errorPageForStatus, siteHeaders } from '#domain/routes/site-headers.ts'
import type { SecuritySettings } from './security-headers.ts'
import { type RenderedPage, sendPage } from './send-page.ts'
import { requestUpstream, type Upstream, type UpstreamRequest } from './upstream.ts'

/**
 * The site's own page for the status of an error response; null if there is none. A picture or another file that is part
 * of a page keeps its own response; opened by itself, its error is a page.
 *
 * @param accept the request's Accept header
 */
export function selectErrorPage(
  { statusCode = 502, headers }: IncomingMessage,
  accept: string | undefined,
): ErrorPage | null {
  const isPage = headers['content-type']?.startsWith('text/html') || accept?.includes('text/html')
  return isPage ? errorPageForStatus(statusCode) : null
}

type ErrorPageRequest = Pick<UpstreamRequest, 'headers'> & {
  upstream: Upstream
  security: SecuritySettings
  /** The status of the response. */
  status: number
  errorPage: ErrorPage
  /** The path of the failed request. */
  pathname: string
}

/**
 * Responds with the site's own error page, in its brand and language. Next would render it with client-side scripts, and
 * can't serve a page route with a status other than 200, so the error page is requested as an ordinary page and sent with
 * the original status. If that request fails, `original` is sent.
 */
export async function sendErrorPage(
  response: ServerResponse,
  original: RenderedPage,
  errorPageRequest: ErrorPageRequest,
): Promise<void> {
  const { status, security } = errorPageRequest
  const page = await fetchErrorPage(errorPageRequest).catch(() => null)
  if (response.headersSent || response.destroyed) return
  sendPage(response, page ?? original, { status, security, headers: { 'cache-control': 'no-store' } })
}

function fetchErrorPage({
  upstream,
  headers,
  errorPage,
  pathname,
}: ErrorPageRequest): Promise<RenderedPage | null> {
  return new Promise((resolve, reject) => {
    requestUpstream(upstream, {
      method: 'GET',
      path: homePath(pathname),
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

/** The home page in the language of a path. The path itself may be malformed, or lead to a file that Next serves itself. */
function homePath(pathname: string): string {
  const prefix = localeTags.find((tag) => isPathBelow(pathname, `/${tag}`))
  return prefix ? `/${prefix}` : '/'
}

/** Milliseconds. A visitor of a broken site must not wait long for the error. */
const timeout = 5000
