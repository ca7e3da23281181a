import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { constants } from 'node:zlib'
import compression from 'compression'
import { proxyRequest } from './proxy-request.ts'
import { HttpError, readRequestHead } from './request-head.ts'
import { respond } from './respond.ts'
import type { Upstream } from './upstream.ts'

export type EdgeState = {
  /** Undefined until Next is ready. */
  upstream: Upstream | undefined
  /** Whether pages can be served: the answer of /healthz. */
  isReady: () => Promise<boolean>
  /** Whether a proxy of ours stands in front, whose X-Forwarded-* headers tell the truth. */
  trustProxy: boolean
}

/**
 * The server that visitors speak to. It reads `state` anew on each request, so that it can listen, and tell that it is
 * not ready, before Next is.
 */
export function createEdgeServer(state: EdgeState): Server {
  // Connections that close after the response under way. Requests still parsed from them can't be trusted.
  const closing = new WeakSet<Socket>()
  const server = createServer((request, response) => {
    const { socket, headers } = request
    if (closing.has(socket)) return
    // Node discards the bytes that follow an ignored upgrade in the same packet, and parses the rest as a new request.
    if (headers.upgrade !== undefined) {
      closing.add(socket)
      response.setHeader('connection', 'close')
    }
    serve(state, request, response).catch((error) => {
      if (error instanceof HttpError) {
        closing.add(socket)
        sendHttpError(response, error)
        return
      }
      console.error(error)
      response.destroy()
    })
  })
  // Node 22 silently drops headers beyond the first thousand, a second Host or a Content-Length among them. The limit
  // of 16 KB for all headers still holds.
  server.maxHeadersCount = 0
  return server
}

async function serve(state: EdgeState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const head = readRequestHead(request)
  if (head.target.pathname === '/healthz') return sendHealth(state, response)
  // The visitor has hung up, and rate limits need an address. Node remembers it once it has been read.
  if (!request.socket.remoteAddress) {
    response.destroy()
    return
  }
  const { upstream, trustProxy } = state
  if (!upstream) return respond(response, 503, 'The server is starting.', { 'retry-after': '2' })
  if (head.area === 'page' || head.area === 'form') await compressed(request, response)
  proxyRequest(request, response, { upstream, head, trustProxy })
}

function sendHttpError(response: ServerResponse, { status, message, headers }: HttpError): void {
  // What is left of a body is not worth reading.
  respond(response, status, message, { ...headers, connection: 'close' })
}

/**
 * Brotli or gzip, as the browser asks, of what gets smaller by it. What the panel says holds secrets, and stays as it is.
 * Brotli's 6 makes a page an eighth smaller than the usual 4 in 3 ms more; beyond it, each kilobyte costs ten times as much.
 */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } })

function compressed(request: IncomingMessage, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => compress(request as never, response as never, () => resolve()))
}

async function sendHealth({ isReady }: EdgeState, response: ServerResponse): Promise<void> {
  if (await isReady()) respond(response, 200, 'ok')
  else respond(response, 503, 'not ready')
}
