import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { ipNetwork } from '#base/ip-network.ts'

export type ConnectionLimits = {
  /** Milliseconds until the head of a request is complete, from the opening of the connection. */
  headersTimeout: number
  /** Milliseconds until a request with its body is complete. */
  requestTimeout: number
  /** Milliseconds without a byte in either direction. */
  idleTimeout: number
  /** Milliseconds between two checks of the first two limits. */
  checkInterval: number
  /** Connections from one address. */
  perAddress: number
  /** Connections in total. */
  total: number
}

/**
 * A picture of 15 MB takes two minutes at 1 Mbit/s. A browser opens six connections; a clinic, a school or a mobile network
 * may share one address.
 */
export const connectionLimits: ConnectionLimits = {
  headersTimeout: 15_000,
  requestTimeout: 180_000,
  idleTimeout: 120_000,
  checkInterval: 5_000,
  perAddress: 200,
  total: 4_000,
}

/**
 * Milliseconds for which an idle connection is kept. Longer than proxies keep one, 60 s mostly and two minutes in Caddy: one that
 * sends a request while the server closes gets no response.
 */
export const keepAliveTimeout = (isBehindProxy: boolean): number => (isBehindProxy ? 130_000 : 5000)

/**
 * Limits how many connections stay open and how long, so that visitors who open many or send slowly don't use up the
 * server's. A trusted proxy counts by address itself: all connections are its own.
 */
export function limitConnections(
  server: Server,
  { idleTimeout, perAddress, total }: ConnectionLimits,
  isBehindProxy: boolean,
): void {
  server.maxConnections = total
  server.timeout = idleTimeout
  server.keepAliveTimeout = keepAliveTimeout(isBehindProxy)
  // A client may close its side after its request, as `nc -N` does. By default Node would hang up without a response.
  Object.assign(server, { httpAllowHalfOpen: true })
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const network = ipNetwork(socket.remoteAddress ?? '')
    const count = (open.get(network) ?? 0) + 1
    open.set(network, count)
    socket.once('close', () => {
      const others = (open.get(network) ?? 1) - 1
      if (others > 0) open.set(network, others)
      else open.delete(network)
    })
    if (count > perAddress && !isBehindProxy) socket.destroy()
  })
}
