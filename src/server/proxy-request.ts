import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { selectErrorPage, sendErrorPage } from './error-page.ts'
import type { Area } from './request-area.ts'
import type { RequestHead } from './request-head.ts'
import { requestHeaders } from './request-headers.ts'
import { respond } from './respond.ts'
import { responseHeaders } from './response-headers.ts'
import { sendPage } from './send-page.ts'
import { requestUpstream, type Upstream } from './upstream.ts'

/**
 * Streams a request to Next and the response back. Plain `node:http`, since the features of a proxy library (routing,
 * WebSockets, retries) are of no use here, and error pages and script removal need access to the whole response.
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
  proxied.on('response', (upstreamResponse) => {
    isAnswered = true
    // A truncated response must not look complete to the client.
    relayResponse(upstreamResponse).catch(() => response.destroy())
  })
  proxied.on('error', (error) => {
    // The response has arrived; a failure to send the rest of the body no longer matters.
    if (isAnswered || response.destroyed) return
    console.error(`No upstream response to ${method} ${target.pathname.slice(0, 200)}: ${error.message}`)
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

  async function relayResponse(upstreamResponse: IncomingMessage): Promise<void> {
    const errorPage = area === 'page' ? selectErrorPage(upstreamResponse) : null
    if (errorPage)
      return sendErrorPage(upstreamResponse, response, { upstream, method, path, headers, errorPage })
    const status = publicStatus(upstreamResponse.statusCode, area)
    if (isSitePage(upstreamResponse, area)) {
      const body = await buffer(upstreamResponse)
      return sendPage(response, status, { headers: upstreamResponse.headers, body })
    }
    response.writeHead(status, responseHeaders(upstreamResponse.headers, area))
    await pipeline(upstreamResponse, response)
  }
}

/** Whether the response is a page of a site. Those are small and are buffered. */
function isSitePage({ headers }: IncomingMessage, area: Area): boolean {
  return (area === 'page' || area === 'form') && Boolean(headers['content-type']?.startsWith('text/html'))
}

/**
 * Next redirects permanently with 308 only. Pages accept GET and HEAD only, for which 301 means the same and is supported
 * by every client.
 */
function publicStatus(upstreamStatus: number | undefined, area: Area): number {
  return upstreamStatus === 308 && area === 'page' ? 301 : (upstreamStatus ?? 502)
}
