import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { errorPageFor, sendErrorPage } from './error-page.ts'
import type { Area } from './request-area.ts'
import type { RequestHead } from './request-head.ts'
import { requestHeaders } from './request-headers.ts'
import { respond } from './respond.ts'
import { responseHeaders } from './response-headers.ts'
import { sendPage } from './send-page.ts'
import { requestUpstream, type Upstream } from './upstream.ts'

/**
 * Hands a request on to Next and its answer back, both as they flow. Plain `node:http`: what a proxy library adds
 * (routing, WebSockets, retries) has no use here, and the page cache to come needs the answer in its hands.
 */
export function proxyRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { upstream, head, trustProxy }: { upstream: Upstream; head: RequestHead; trustProxy: boolean },
): void {
  const { method, target, area, framing } = head
  const path = target.pathname + target.search
  const headers = requestHeaders(request, head, { trustProxy })
  const proxied = requestUpstream(upstream, { method, path, headers })
  let isAnswered = false
  proxied.on('response', (found) => {
    isAnswered = true
    // A response that breaks off must look broken to the client too.
    relayResponse(found).catch(() => response.destroy())
  })
  proxied.on('error', (error) => {
    // The response has arrived; a failure to send the rest of the body no longer matters.
    if (isAnswered || response.destroyed) return
    console.error(`${method} ${target.pathname.slice(0, 200)} was not answered: ${error.message}`)
    respond(response, 502, 'This page cannot be shown at the moment. Please try again in a minute.')
  })
  if (framing) request.pipe(proxied)
  else proxied.end()
  // The visitor has the response or has hung up, so upstream can stop. The rest of the body is discarded: the next
  // request on the connection starts after it.
  response.on('close', () => {
    proxied.destroy()
    request.resume()
  })

  async function relayResponse(found: IncomingMessage): Promise<void> {
    const errorPage = area === 'page' ? errorPageFor(found) : null
    if (errorPage) return sendErrorPage(found, response, { upstream, method, path, headers, errorPage })
    const status = statusFor(found.statusCode, area)
    if (isSitePage(found, area))
      return sendPage(response, status, { headers: found.headers, body: await buffer(found) })
    response.writeHead(status, responseHeaders(found.headers, area))
    await pipeline(found, response)
  }
}

/** A page of a site, which is small and made as a whole, and is taken so. */
function isSitePage({ headers }: IncomingMessage, area: Area): boolean {
  return (area === 'page' || area === 'form') && Boolean(headers['content-type']?.startsWith('text/html'))
}

/** Next can say "moved for good" by 308 only. To a page nothing is ever sent, so it is the 301 that everybody knows. */
function statusFor(given: number | undefined, area: Area): number {
  return given === 308 && area === 'page' ? 301 : (given ?? 502)
}
