import type { Server } from 'node:http'
import { Server as TcpServer } from 'node:net'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'

type Durations = {
  /** Milliseconds in which connections are still accepted, so that a load balancer sees that /readyz says 503. */
  drain: number
  /** Milliseconds in which open requests may finish after that. */
  timeout: number
}

/** Milliseconds in which a connection without a request may still send one. */
const grace = 500

/**
 * Stops accepting connections, lets open requests finish, and closes all remaining connections after the timeout. Each response
 * from then on tells the client to close its connection, so that it sends no request into one that is being closed.
 *
 * @returns whether all requests finished in time
 */
export async function shutDown(server: Server, { drain, timeout }: Durations): Promise<boolean> {
  let isClean = true
  await pause(drain)
  // Connections that have been made are accepted first: those that wait when listening ends are reset.
  await turn()
  // Not the HTTP server's own `close`, which also closes connections that are about to send their first or next request.
  const closed = new Promise((resolve) => TcpServer.prototype.close.call(server, resolve))
  const started = Date.now()
  // A keep-alive connection becomes idle only after its response, and nothing else closes it then.
  const idleTimer = setInterval(async () => {
    // What has been received meanwhile is read first.
    await turn()
    if (Date.now() - started > Math.min(grace, timeout)) server.closeIdleConnections()
  }, 50)
  const abortTimer = setTimeout(() => {
    isClean = false
    server.closeAllConnections()
  }, timeout)
  await closed
  clearInterval(idleTimer)
  clearTimeout(abortTimer)
  return isClean
}
