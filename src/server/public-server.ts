import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { constants } from 'node:zlib'
import compression from 'compression'
import { QueueFullError } from '#base/task-queue.ts'
import { noteMissingPage } from '#publish/missing-pages.ts'
import { connectionLimits, limitConnections } from './connection-limits.ts'
import { createPageQueues, type SelectQueue } from './costly-pages.ts'
import { discardBody } from './discard-body.ts'
import { forwardedScheme } from './forwarded.ts'
import { HttpError } from './http-error.ts'
import type { Access, Log } from './log.ts'
import type { RequestCounts } from './metrics.ts'
import type { Pages } from './page-cache/serve-pages.ts'
import { isPreview } from './preview-request.ts'
import { type Proxied, proxyRequest, rejectPath } from './proxy-request.ts'
import { pathArea } from './request-area.ts'
import { readRequestHead } from './request-head.ts'
import { isWellFormed, readTarget } from './request-target.ts'
import { respond, respondWithJson } from './respond.ts'
import { responseSecurity, type SecuritySettings } from './security-headers.ts'
import type { Upstream } from './upstream.ts'

export type PublicServerState = {
  /** Undefined until Next is ready. */
  upstream: Upstream | undefined
  /** Serves the pages of sites from the page cache; undefined where every page is rendered for each visitor. */
  pages?: Pages
  /** Whether the database responds, as reported by /healthz and /readyz. */
  isReady: () => Promise<boolean>
  /** Whether the server is about to end: it finishes what it has begun, and wants no more. */
  isStopping?: boolean
  log: Log
  requests: RequestCounts
  /** Whether X-Forwarded-* headers are set by a trusted proxy. */
  trustProxy: boolean
  /** Of public addresses, unless a trusted proxy says otherwise. */
  scheme: 'http' | 'https'
  panelOrigins: readonly string[]
}

/**
 * The public HTTP server. It reads `state` on each request, so it can listen and report that it is not ready before Next
 * has started.
 */
export function createPublicServer(state: PublicServerState, limits = connectionLimits): Server {
  // Connections that close after the current response. Requests still parsed from them can't be trusted.
  const closing = new WeakSet<Socket>()
  const selectQueue = createPageQueues()
  const { headersTimeout, requestTimeout, checkInterval } = limits
  const options = {
    headersTimeout,
    requestTimeout,
    connectionsCheckingInterval: checkInterval,
    // Most requests have no body, and the events of an empty one take longer than finding a kept page. Node 22 ignores it.
    optimizeEmptyRequests: true,
  }
  const server = createServer(options, (request, response) => {
    const { socket } = request
    if (closing.has(socket)) return
    // Not before: new connections are reset that are waiting when listening ends.
    if (!server.listening) response.shouldKeepAlive = false
    const { method = '' } = request
    const kept = state.pages?.sendKept(request, response)
    if (kept) {
      const { host, path } = kept.address
      return recordAccess(state, { method, host, path, status: response.statusCode, cache: 'hit' })
    }
    const visit: Visit = { request, response, id: randomUUID(), started: performance.now() }
    const endRequest = state.pages?.beginRequest()
    response.once('close', () => {
      endRequest?.()
      recordVisit(state, visit)
    })
    // Node discards the bytes that follow an ignored upgrade in the same packet, and parses the rest as a new request.
    if (request.headers.upgrade !== undefined) {
      closing.add(socket)
      response.setHeader('connection', 'close')
    }
    const security = securitySettings(state, request)
    // Before the head is read, for the response to one that is refused.
    setHeaders(response, responseSecurity('page', security))
    const refuse = (error: HttpError) => {
      closing.add(socket)
      sendHttpError(request, response, error)
    }
    serve({ ...state, security, refuse, selectQueue }, visit).catch((error) => {
      if (error instanceof HttpError) return refuse(error)
      if (error instanceof QueueFullError) return sendBusy(response)
      state.log.error(error)
      response.destroy()
    })
  })
  // Node 22 silently drops headers beyond the first thousand, a second Host or a Content-Length among them. The limit
  // of 16 KB for all headers still holds.
  server.maxHeadersCount = 0
  limitConnections(server, limits, state.trustProxy)
  return server
}

type Visit = {
  request: IncomingMessage
  response: ServerResponse
  id: string
  started: number
  cache?: string
}

function recordVisit(state: PublicServerState, { request, response, id, started, cache }: Visit): void {
  const { method = '', url: path = '', headers } = request
  const ms = Math.round(performance.now() - started)
  recordAccess(state, { id, method, host: headers.host ?? '', path, status: response.statusCode, cache, ms })
}

function recordAccess({ log, requests }: PublicServerState, access: Access): void {
  // What somebody searched for is left out.
  const path = access.path.replace(/[?#].*$/s, '').slice(0, 500)
  const area = pathArea(path)
  requests.add(area, access.method, access.status)
  if (access.status === 404 && area === 'page' && access.method === 'GET') noteMissingPage(access.host, path)
  log.access({ ...access, path })
}

function securitySettings(
  { trustProxy, scheme, panelOrigins }: PublicServerState,
  request: IncomingMessage,
): SecuritySettings {
  return { panelOrigins, isTls: (forwardedScheme(request, trustProxy) ?? scheme) === 'https' }
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

async function serve(
  state: PublicServerState & Pick<Proxied, 'security' | 'refuse'> & { selectQueue: SelectQueue },
  visit: Visit,
): Promise<void> {
  const { request, response, id } = visit
  const head = readRequestHead(request)
  const { upstream, pages, trustProxy, security, refuse, selectQueue } = state
  setHeaders(response, responseSecurity(head.area, security))
  const check = checks[head.target.pathname]
  if (check) return sendCheck(response, await check(state))
  // Without an address the visitor has disconnected, and rate limits need one. Node caches it after the first read.
  if (!request.socket.remoteAddress) {
    response.destroy()
    return
  }
  if (!upstream) return respond(response, 503, 'The server is starting.', { headers: { 'retry-after': '2' } })
  const proxied = { upstream, head, trustProxy, security, refuse, id, log: state.log }
  const forward = async () => {
    // A visitor who has hung up while waiting needs no page.
    if (response.destroyed) return
    if (head.area === 'page' || head.area === 'form') await enableCompression(request, response)
    await proxyRequest(request, response, proxied)
  }
  const queue = selectQueue(head, request.headers)
  if (pages && head.area === 'page' && !isPreview(head.target, request.headers)) {
    visit.cache = await pages.serve({ request, response, head, forward, queue })
    return
  }
  if (!isWellFormed(head.target.pathname)) return rejectPath(request, response, proxied)
  await (queue ? queue.run(forward) : forward())
}

function sendBusy(response: ServerResponse): void {
  const text = 'Too many visitors request this page at the moment. Please try again in a few seconds.'
  respond(response, 503, text, { headers: { 'retry-after': '5' } })
}

/** Refuses a request, and closes its connection. */
function sendHttpError(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message, headers, isBodyRefused }: HttpError,
): void {
  const isApi = pathArea(readTarget(request.url ?? '')?.pathname ?? '') === 'api'
  const send = isApi ? respondWithJson : respond
  send(response, status, message, {
    headers: { ...headers, connection: 'close' },
    endsAfter: isBodyRefused ? discardBody(request) : undefined,
  })
}

/**
 * Brotli or gzip by Accept-Encoding, for compressible types. The panel's responses contain secrets and are not compressed
 * (BREACH). Brotli level 6 makes a page an eighth smaller than the default of 4 and takes 3 ms longer; above 6, each
 * kilobyte saved takes ten times as long.
 */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } })

function enableCompression(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Typed for Express, but the middleware only uses what Node's own messages have.
  return new Promise((resolve) => compress(request as never, response as never, () => resolve()))
}

/** For load balancers and orchestrators, on every host. The process lives as long as it answers at all. */
const checks: Readonly<Record<string, (state: PublicServerState) => boolean | Promise<boolean>>> = {
  '/livez': () => true,
  '/readyz': ({ isReady, isStopping }) => !isStopping && isReady(),
  '/healthz': ({ isReady }) => isReady(),
}

function sendCheck(response: ServerResponse, isOk: boolean): void {
  if (isOk) respond(response, 200, 'ok')
  else respond(response, 503, 'not ready')
}
