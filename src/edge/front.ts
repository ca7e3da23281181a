import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import { largestForm } from '../site/enquiry/paths.ts'
import { answer } from './answer.ts'
import { areaAsked, methodsOf } from './area.ts'
import { forward } from './forward.ts'
import type { Inner } from './inner.ts'
import { readTarget } from './target.ts'

export type Front = {
  /** Undefined until Next is ready. */
  inner: Inner | undefined
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
  return createServer((request, response) => {
    serve(front, request, response).catch((error) => {
      console.error(error)
      response.destroy()
    })
  })
}

async function serve(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = readTarget(request.url ?? '')
  if (!target) return answer(response, 400, 'This is no address.')
  const area = areaAsked(target.pathname, request.method)
  const methods = methodsOf(area)
  if (methods && !methods.includes(request.method ?? '')) {
    // What is left of a body is not worth reading.
    const headers = { allow: methods.join(', '), connection: 'close' }
    return answer(response, 405, `A page answers to ${methods.join(' and ')} only.`, headers)
  }
  if (area === 'form') {
    // Told beforehand, as every browser does: nothing has to be read to see that it is too much.
    const length = Number(request.headers['content-length'] ?? Number.NaN)
    const close = { connection: 'close' }
    if (Number.isNaN(length)) return answer(response, 411, 'A form tells its length.', close)
    if (length > largestForm)
      return answer(response, 413, 'This message is far too long. Please go back and shorten it.', close)
  }
  if (target.pathname === '/healthz') return tellHealth(front, response)
  if (!front.inner) return answer(response, 503, 'The server is starting.', { 'retry-after': '2' })
  if (area === 'page' || area === 'form') await compressed(request, response)
  forward(request, response, { inner: front.inner, target, area, trustProxy: front.trustProxy })
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
