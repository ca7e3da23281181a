import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { constants } from 'node:zlib'
import compression from 'compression'
import { answer } from './answer.ts'
import { proxyRequest } from './proxy-request.ts'
import { RefusedRequest, readRequestHead } from './request-head.ts'
import type { Upstream } from './upstream.ts'

export type Front = {
  /** Undefined until Next is ready. */
  upstream: Upstream | undefined
  /** Whether pages can be served: the answer of /healthz. */
  isReady: () => Promise<boolean>
  /** Whether a proxy of ours stands in front, whose X-Forwarded-* headers tell the truth. */
  trustProxy: boolean
}

/**
 * The server that visitors speak to. It reads `front` anew on each request, so that it can listen, and tell that it is
 * not ready, before Next is.
 */
export function makeFront(front: Front): Server {
  // Connections whose last answer is under way. What is still read from one is not to be trusted.
  const closing = new WeakSet<Socket>()
  const server = createServer((request, response) => {
    const { socket, headers } = request
    if (closing.has(socket)) return
    // Node loses what came in one packet behind such a request, and takes the rest for another one.
    if (headers.upgrade !== undefined) {
      closing.add(socket)
      response.setHeader('connection', 'close')
    }
    serve(front, request, response).catch((error) => {
      if (error instanceof RefusedRequest) {
        closing.add(socket)
        refuse(response, error)
        return
      }
      console.error(error)
      response.destroy()
    })
  })
  // Node 22 hides what comes after the thousandth header, a second Host or a length among it. 16 KB bound them all.
  server.maxHeadersCount = 0
  return server
}

async function serve(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Answered before anything is read: load balancers ask in ways of their own, by HTTP/1.0 and without a host.
  if (isHealthCheck(request)) return tellHealth(front, response)
  const head = readRequestHead(request)
  // Whoever is gone by now needs no answer, and has no address left by which limits could count. Once read, it stays known.
  if (!request.socket.remoteAddress) {
    response.destroy()
    return
  }
  const { upstream, trustProxy } = front
  if (!upstream) return answer(response, 503, 'The server is starting.', { 'retry-after': '2' })
  if (head.area === 'page' || head.area === 'form') await compressed(request, response)
  proxyRequest(request, response, { upstream, head, trustProxy })
}

function refuse(response: ServerResponse, { status, message, headers }: RefusedRequest): void {
  // What is left of a body is not worth reading.
  answer(response, status, message, { ...headers, connection: 'close' })
}

function isHealthCheck({ method, url }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && url?.split('?')[0] === '/healthz'
}

/**
 * Brotli or gzip, as the browser asks, of what gets smaller by it. What the panel says holds secrets, and stays as it is.
 * Brotli's 6 makes a page an eighth smaller than the usual 4 in 3 ms more; beyond it, each kilobyte costs ten times as much.
 */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } })

function compressed(request: IncomingMessage, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => compress(request as never, response as never, () => resolve()))
}

async function tellHealth({ isReady }: Front, response: ServerResponse): Promise<void> {
  if (await isReady()) answer(response, 200, 'ok')
  else answer(response, 503, 'not ready')
}
