import { createServer } from 'node:http'
import next from 'next'
import { startUpstream, type Upstream } from './upstream.ts'

/**
 * Starts Next. It gets no host name: with one, Next takes every rewrite to a clinic's pages for an address elsewhere.
 *
 * It gets a server that never listens: without one, Next adds its own handler of WebSockets to the server that its first
 * request comes from, where requests to upgrade would reach it past the check of signatures.
 */
export async function startNext(): Promise<Upstream & { stop: () => Promise<void> }> {
  const app = next({ dev: false, httpServer: createServer() })
  await app.prepare()
  const { stop, ...upstream } = await startUpstream(app.getRequestHandler())
  return {
    ...upstream,
    stop: async () => {
      stop()
      await app.close()
    },
  }
}
