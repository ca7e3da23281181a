import { randomUUID } from 'node:crypto'
import {
  Agent,
  type ClientRequest,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { siteHeaders } from '#domain/routes/site-headers.ts'
import { type Ingredients, recordIngredients } from '#publish/ingredients.ts'
import { runWithRequestId } from '#publish/request-id.ts'
import { createRequestSigner, type RequestSigner, signatureHeader } from './request-signature.ts'

/** The server behind the public server, on the loopback interface. It handles only requests that the public server has signed. */
export type Upstream = {
  port: number
  signer: RequestSigner
  /** By the id of a request, while its page is rendered: what the page was made of, noted by the pages in this process. */
  records: Map<string, Ingredients>
}

export type UpstreamRequest = {
  method: string
  path: string
  /** Names in lower case. Includes Host, and the framing if there is a body. */
  headers: Readonly<Record<string, string>>
  signal?: AbortSignal
  id?: string
  /** Receives what the page was made of. */
  ingredients?: Ingredients
}

/**
 * Serves `handle` on the loopback interface. A connection carries a single request, and only requests signed by the public
 * server are handled. Bytes left over from one request therefore can't become another: no other request uses the
 * connection, and a request parsed from them is unsigned.
 */
export async function startUpstream(handle: RequestListener): Promise<Upstream & { stop: () => void }> {
  const signer = createRequestSigner()
  const records = new Map<string, Ingredients>()
  const used = new WeakSet<Duplex>()
  const reject = ({ socket }: IncomingMessage) => {
    console.error('The upstream server received an unsigned request and closed its connection.')
    socket.destroy()
  }
  const receive: RequestListener = (request, response) => {
    if (used.has(request.socket) || !signer.isSigned(request)) return reject(request)
    used.add(request.socket)
    const id = String(request.headers[siteHeaders.request])
    const record = records.get(id)
    runWithRequestId(id, () => {
      if (record) recordIngredients(record, () => handle(request, response))
      else handle(request, response)
    })
  }
  const server = createServer({ maxHeaderSize }, receive)
  // Without listeners, Node responds to these itself before the signature is checked.
  server
    .on('checkContinue', receive)
    .on('checkExpectation', receive)
    .on('upgrade', reject)
    .on('connect', reject)
  // The public server limits how long a visitor may take to send a request.
  server.requestTimeout = 0
  const port = await listenOnLoopback(server)
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { port, signer, records, stop }
}

/**
 * Starts a request to the upstream server, on a separate connection that is closed after the response. Pooling would save
 * about a millisecond, but a fault on a connection would affect the next visitor.
 */
export function requestUpstream(
  { port, signer, records }: Upstream,
  { method, path, headers: given, signal, id = randomUUID(), ingredients }: UpstreamRequest,
): ClientRequest {
  const headers = { ...given, [siteHeaders.request]: id }
  const signature = signer.sign({ method, path, headers })
  if (ingredients) records.set(id, ingredients)
  const request = httpRequest({
    agent: singleUse,
    host: '127.0.0.1',
    port,
    method,
    path,
    headers: { ...headers, [signatureHeader]: signature, connection: 'keep-alive' },
    setHost: false,
    maxHeaderSize,
    signal,
  })
  return request.once('close', () => records.delete(id))
}

/** Bytes. Visitors may send Node's default of 16 KB; the public server adds headers, and a redirect repeats the path. */
const maxHeaderSize = 32 * 1024

/**
 * Closes each connection after its response. The requests still send `Connection: keep-alive`: with `close`, the upstream
 * server resets the connection if it rejects an upload early, and its response is lost.
 */
const singleUse = new Agent({ keepAlive: false })

function listenOnLoopback(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
