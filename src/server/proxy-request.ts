import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { tooLarge } from './body-limits.ts'
import { selectErrorPage, sendErrorPage } from './error-page.ts'
import { HttpError } from './http-error.ts'
import type { Log } from './log.ts'
import type { Area } from './request-area.ts'
import type { RequestHead } from './request-head.ts'
import { requestHeaders } from './request-headers.ts'
import { respond } from './respond.ts'
import { responseHeaders } from './response-headers.ts'
import { createNonce, nonceHeader, panelSecurity, type SecuritySettings } from './security-headers.ts'
import { sendPage } from './send-page.ts'
import { requestUpstream, type Upstream } from './upstream.ts'

export type Proxied = {
  upstream: Upstream
  head: RequestHead
  trustProxy: boolean
  security: SecuritySettings
  /** Of the request, for the log. */
  id: string
  log: Log
  /** Refuses the request, whose response has not begun. */
  refuse: (error: HttpError) => void
}

/** Responds with 400 to a path that no route could decode: with the site's own page, since a patient may have mistyped it. */
export function rejectPath(
  request: IncomingMessage,
  response: ServerResponse,
  { upstream, head, trustProxy, security }: Omit<Proxied, 'id' | 'log' | 'refuse'>,
): Promise<void> {
  const text = 'This address is not valid.'
  if (head.area !== 'page') throw new HttpError(400, text)
  const original = {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: Buffer.from(`${text}\n`),
  }
  const headers = requestHeaders(request, head, { trustProxy })
  const { pathname } = head.target
  return sendErrorPage(response, original, {
    status: 400,
    upstream,
    security,
    pathname,
    headers,
    errorPage: '404',
  })
}

/**
 * Streams a request to Next and the response back. Plain `node:http`, since the features of a proxy library (routing,
 * WebSockets, retries) are of no use here, and error pages and script removal need access to the whole response.
 *
 * @returns when Next has sent its response, or has stopped
 */
export function proxyRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { upstream, head, trustProxy, security, id, log, refuse }: Proxied,
): Promise<void> {
  const { target, area, framing, bodyLimit } = head
  const { pathname, search } = target
  // Payload has no endpoints for HEAD, and the length and the policy of a page follow from its content.
  const method = head.method === 'HEAD' ? 'GET' : head.method
  const nonce = area === 'admin' ? createNonce() : null
  const headers = {
    ...requestHeaders(request, head, { trustProxy }),
    ...(nonce ? nonceHeader(nonce) : {}),
  }
  const proxied = requestUpstream(upstream, { method, path: pathname + search, headers, id })
  let isAnswered = false
  proxied.on('response', (upstreamResponse) => {
    isAnswered = true
    // A truncated response must not look complete to the client.
    relayResponse(upstreamResponse).catch(() => response.destroy())
  })
  proxied.on('error', (error) => {
    // The response has arrived; a failure to send the rest of the body no longer matters.
    if (isAnswered || response.destroyed) return
    if (error instanceof HttpError) return refuse(error)
    log.error({ id }, `No upstream response to ${method} ${pathname.slice(0, 200)}: ${error.message}`)
    respond(response, 502, 'This page cannot be shown at the moment. Please try again in a minute.')
  })
  // From when upstream has the whole request. An upload may take as long as the visitor's connection needs.
  proxied.once('finish', () => {
    const timer = setTimeout(() => proxied.destroy(tookTooLong(area)), deadlines[area])
    proxied.once('response', () => clearTimeout(timer)).once('close', () => clearTimeout(timer))
  })
  if (framing) request.pipe(proxied)
  else proxied.end()
  if (framing && 'transfer-encoding' in framing)
    onBytesBeyond(request, bodyLimit.max, () => {
      request.unpipe(proxied)
      proxied.destroy(tooLarge(bodyLimit))
    })
  // The visitor has the response or has hung up, so upstream can stop. The rest of the body is discarded: the next
  // request on the connection starts after it.
  response.on('close', () => {
    proxied.destroy()
    request.resume()
  })
  return new Promise((resolve) => proxied.once('close', resolve))

  async function relayResponse(upstreamResponse: IncomingMessage): Promise<void> {
    const errorPage = area === 'page' ? selectErrorPage(upstreamResponse, headers.accept) : null
    const status = publicStatus(upstreamResponse.statusCode, area)
    if (errorPage || isSitePage(upstreamResponse, area)) {
      const page = { headers: upstreamResponse.headers, body: await buffer(upstreamResponse) }
      return errorPage
        ? sendErrorPage(response, page, { status, upstream, security, pathname, headers, errorPage })
        : sendPage(response, page, { status, security })
    }
    response.writeHead(status, {
      ...responseHeaders(upstreamResponse.headers, area),
      ...(nonce && isHtml(upstreamResponse) ? panelSecurity(nonce, security) : {}),
    })
    await pipeline(upstreamResponse, response)
  }
}

/** Milliseconds until upstream has to respond. Several documents may be saved in one request. */
const deadlines: Readonly<Record<Area, number>> = {
  page: 15_000,
  file: 15_000,
  form: 15_000,
  admin: 60_000,
  api: 100_000,
}

function tookTooLong(area: Area): HttpError {
  const text =
    area === 'api' || area === 'form'
      ? 'The server took too long to respond. It may have saved your entries. Check before you try again.'
      : 'This page cannot be shown at the moment. Please try again in a minute.'
  return new HttpError(503, text, { headers: { 'retry-after': '30' } })
}

/** Calls `stop` once, if a body of unknown length becomes longer than `max` bytes. */
function onBytesBeyond(request: IncomingMessage, max: number, stop: () => void): void {
  let received = 0
  request.on('data', function count(part: Buffer) {
    received += part.length
    if (received <= max) return
    request.off('data', count)
    stop()
  })
}

/** Whether the response is a page of a site. Those are small and are buffered. */
function isSitePage(response: IncomingMessage, area: Area): boolean {
  return (area === 'page' || area === 'form') && isHtml(response)
}

const isHtml = ({ headers }: IncomingMessage): boolean =>
  Boolean(headers['content-type']?.startsWith('text/html'))

/**
 * Next redirects permanently with 308 only. Pages accept GET and HEAD only, for which 301 means the same and is supported
 * by every client.
 */
export function publicStatus(upstreamStatus: number | undefined, area: Area): number {
  return upstreamStatus === 308 && area === 'page' ? 301 : (upstreamStatus ?? 502)
}
