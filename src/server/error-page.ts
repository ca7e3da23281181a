import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type ErrorPage, errorPageForStatus, siteHeaders } from '#domain/routes/site-headers.ts'
import { type RenderedPage, sendPage } from './send-page.ts'
import { requestUpstream, type Upstream, type UpstreamRequest } from './upstream.ts'

/** Whether the site has a page of its own to say this. What is no page, a picture say, is left as it is. */
export function errorPageFor({ statusCode = 502, headers }: IncomingMessage): ErrorPage | null {
  return headers['content-type']?.startsWith('text/html') ? errorPageForStatus(statusCode) : null
}

type ErrorPageRequest = Pick<UpstreamRequest, 'method' | 'path' | 'headers'> & {
  upstream: Upstream
  errorPage: ErrorPage
}

/**
 * Answers with the site's own page for an outcome, in its brand and language. Next would make that page in the browser,
 * by its scripts, and can't answer an ordinary page with another status than 200: so it is asked for as an ordinary page
 * and the status is put to it here. Where the site has none, the answer stands as it was found.
 */
export async function sendErrorPage(
  found: IncomingMessage,
  response: ServerResponse,
  asked: ErrorPageRequest,
): Promise<void> {
  const first = await buffer(found)
  const page = await fetchErrorPage(asked).catch(() => null)
  if (response.headersSent || response.destroyed) return
  sendPage(response, found.statusCode ?? 502, page ?? { headers: found.headers, body: first }, {
    'cache-control': 'no-store',
  })
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
      .on('response', (answer) => {
        buffer(answer).then(
          (body) => resolve(answer.statusCode === 200 ? { headers: answer.headers, body } : null),
          reject,
        )
      })
      .end()
  })
}

/** Milliseconds. A site that is broken must not keep its visitor waiting for being told so. */
const timeout = 5000
