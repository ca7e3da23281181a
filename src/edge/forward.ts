import { Agent, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { answer } from './answer.ts'
import type { Area } from './area.ts'
import type { Inner } from './inner.ts'
import { outcomeToSay, sayOutcome } from './outcome.ts'
import { requestHeaders } from './request-headers.ts'
import { responseHeaders } from './response-headers.ts'
import { sendPage } from './send-page.ts'

/** Connections to Next, kept open: it stands in the same process and never closes an idle one. */
const connections = new Agent({ keepAlive: true })

/**
 * Hands a request on to Next and its answer back, both as they flow. Plain `node:http`: what a proxy library adds
 * (routing, WebSockets, retries) has no use here, and the page cache to come needs the answer in its hands.
 */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { inner, target, area, trustProxy }: { inner: Inner; target: URL; area: Area; trustProxy: boolean },
): void {
  const { method } = request
  const path = target.pathname + target.search
  const headers = requestHeaders(request, { area, trustProxy })
  const inward = ask({
    agent: connections,
    host: '127.0.0.1',
    port: inner.port,
    method,
    path,
    headers,
    setHost: false,
  })
  inward.on('response', (found) => {
    const outcome = area === 'page' ? outcomeToSay(found) : null
    if (outcome) {
      sayOutcome(found, response, { inner, method, path, headers, outcome }).catch(() => response.destroy())
      return
    }
    if (isSitePage(found, area)) {
      buffer(found)
        .then((body) =>
          sendPage(response, statusFor(found.statusCode, area), { headers: found.headers, body }),
        )
        // A page that breaks off must look broken to the client too.
        .catch(() => response.destroy())
      return
    }
    response.writeHead(statusFor(found.statusCode, area), responseHeaders(found.headers, area))
    // An answer that breaks off must look broken to the client too: the pipeline ends its connection.
    pipeline(found, response, () => {})
  })
  inward.on('error', (error) => {
    if (response.headersSent || response.destroyed) return
    console.error(`${request.method} ${target.pathname} was not answered: ${error.message}`)
    answer(response, 502, 'This page cannot be shown at the moment. Please try again in a minute.')
  })
  // A visitor who goes away must not leave a page being made for nobody.
  response.on('close', () => {
    if (!response.writableFinished) inward.destroy()
  })
  if (area === 'page') {
    request.resume()
    inward.end()
  } else pipeline(request, inward, () => {})
}

/** A page of a site, which is small and made as a whole, and is taken so. */
function isSitePage({ headers }: IncomingMessage, area: Area): boolean {
  return (area === 'page' || area === 'form') && Boolean(headers['content-type']?.startsWith('text/html'))
}

/** Next can say "moved for good" by 308 only. To a page nothing is ever sent, so it is the 301 that everybody knows. */
function statusFor(given: number | undefined, area: Area): number {
  return given === 308 && area === 'page' ? 301 : (given ?? 502)
}
