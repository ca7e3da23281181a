import type { Server } from 'node:http'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'

type Durations = {
  /** Milliseconds in which connections are still accepted, so that a load balancer sees that /readyz says 503. */
  drain: number
  /** Milliseconds in which open requests may finish after that. */
  timeout: number
}

/**
 * Stops accepting connections, lets open requests finish, and closes all remaining connections after the timeout. Each response
 * from now on tells the client to close its connection, so that it sends no request into one that is being closed.
 *
 * @returns whether all requests finished in time
 */
export async function shutDown(server: Server, { drain, timeout }: Durations): Promise<boolean> {
  let isClean = true
  await pause(drain)
  // Connections that have been made are accepted first: those that wait when listening ends are reset.
  await turn()
  const closed = new Promise((resolve) => server.close(resolve))
  // A keep-alive connection becomes idle only after its response, and nothing else closes it then.
  const idleTimer = setInterval(() => server.closeIdleConnections(), 50)
  const abortTimer = setTimeout(() => {
    isClean = false
    server.closeAllConnections()
  }, timeout)
  await closed
  clearInterval(idleTimer)
  clearTimeout(abortTimer)
  return isClean
}
