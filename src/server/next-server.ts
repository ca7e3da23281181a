import { createServer } from 'node:http'
import next from 'next'
import { startUpstream, type Upstream } from './upstream.ts'

/**
 * Starts Next. It gets no host name: with one, Next treats every rewrite to a clinic's pages as an external URL.
 *
 * `httpServer` never listens. Without it, Next adds its WebSocket handler to the server of its first request, where
 * upgrade requests would bypass the signature check.
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
