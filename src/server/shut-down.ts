import type { Server } from 'node:http'

/**
 * Stops accepting connections, lets open requests finish, and closes all remaining connections after the timeout.
 *
 * @param timeout in milliseconds
 * @returns whether all requests finished in time
 */
export async function shutDown(server: Server, timeout: number): Promise<boolean> {
  let isClean = true
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
