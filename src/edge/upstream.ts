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
import { createRequestSigner, type RequestSigner, signatureHeader } from './request-signature.ts'

/** The server behind the front, on a port of the loopback interface. It answers only what the front has signed. */
export type Upstream = { port: number; signer: RequestSigner }

export type UpstreamRequest = {
  method: string
  path: string
  /** In lower case, Host among them, and the framing of the body if one is to follow. */
  headers: Readonly<Record<string, string>>
  signal?: AbortSignal
}

/**
 * Serves `handle` on the loopback interface. A connection carries one request, and one that the front has not signed is
 * never handled. So bytes left over from one request can't become another: they meet a connection that nobody else
 * uses, and a server that doesn't take them for a request.
 */
export async function startUpstream(handle: RequestListener): Promise<Upstream & { stop: () => void }> {
  const signer = createRequestSigner()
  const used = new WeakSet<Duplex>()
  const cut = ({ socket }: IncomingMessage) => {
    console.error('The upstream server got a request that the front had not sent. The connection was cut.')
    socket.destroy()
  }
  const receive: RequestListener = (request, response) => {
    if (used.has(request.socket) || !signer.isSigned(request)) return cut(request)
    used.add(request.socket)
    handle(request, response)
  }
  const server = createServer({ maxHeaderSize }, receive)
  // Node answers these by itself, or leaves them to others, unless it is told what to do.
  server.on('checkContinue', receive).on('checkExpectation', receive).on('upgrade', cut).on('connect', cut)
  // How long a visitor may take is for the front to say.
  server.requestTimeout = 0
  const port = await listenOnLoopback(server)
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { port, signer, stop }
}

/**
 * Begins a request to the upstream server, on a connection of its own that is closed after the answer. A pool of
 * connections would save a millisecond, and let whatever went wrong on one become the next visitor's.
 */
export function requestUpstream(
  { port, signer }: Upstream,
  { method, path, headers, signal }: UpstreamRequest,
): ClientRequest {
  const signature = signer.sign({ method, path, headers })
  return httpRequest({
    agent: withoutPool,
    host: '127.0.0.1',
    port,
    method,
    path,
    headers: { ...headers, [signatureHeader]: signature, connection: 'keep-alive' },
    setHost: false,
    maxHeaderSize,
    signal,
  })
}

/** Bytes. The usual 16 KB hold what a visitor sends; the front adds to it, and a redirect repeats the address. */
const maxHeaderSize = 32 * 1024

/**
 * Closes a connection after its answer. It is still announced as one to be kept: told to close it, the upstream server
 * would hang up on a visitor whose upload it refuses before having read it, and the refusal would be lost.
 */
const withoutPool = new Agent({ keepAlive: false })

function listenOnLoopback(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
