import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Front, makeFront } from './front.ts'
import { healthCheck } from './health.ts'
import { startUpstream } from './upstream.ts'

const running: (() => void)[] = []

/** For `afterEach`: ends every server that a test has started. */
export function stopServers(): void {
  for (const stop of running.splice(0)) stop()
}

export async function getPort(server: Server): Promise<number> {
  running.push(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A front with an upstream server where `handle` takes the place of Next. */
export async function frontBefore(handle: RequestListener) {
  const { stop, ...upstream } = await startUpstream(handle)
  running.push(stop)
  const front: Front = { upstream, isReady: healthCheck(upstream, 'localhost'), trustProxy: false }
  const server = makeFront(front)
  return { front, server, upstream, port: await getPort(server) }
}
