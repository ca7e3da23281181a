import type { Server } from 'node:http'

/**
 * Takes no more requests, lets those under way finish, and cuts off what has not after `timeout` milliseconds.
 *
 * @returns whether all had finished
 */
export async function shutDown(server: Server, timeout: number): Promise<boolean> {
  let isClean = true
  const closed = new Promise((resolve) => server.close(resolve))
  // A connection that had a request under way becomes idle only after its answer; nothing else would close it then.
  const sweeping = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => {
    isClean = false
    server.closeAllConnections()
  }, timeout)
  await closed
  clearInterval(sweeping)
  clearTimeout(cut)
  return isClean
}
