import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'

/** Where Next answers. */
export type Inner = { port: number }

/**
 * Starts Next on a port of the loopback interface that only this process is told. It gets no host name: with one, Next
 * takes every rewrite to a clinic's pages for an address elsewhere.
 */
export async function startInner(): Promise<Inner & { stop: () => Promise<void> }> {
  const app = next({ dev: false })
  await app.prepare()
  const server = createServer(app.getRequestHandler())
  // The front closes what it no longer needs. If this side did, a request could meet a connection about to go.
  server.keepAliveTimeout = 0
  server.requestTimeout = 0
  const port = await listen(server)
  const stop = async () => {
    server.closeAllConnections()
    await app.close()
  }
  return { port, stop }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
