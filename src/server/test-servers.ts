import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPosition } from '#publish/position.ts'
import { type ConnectionLimits, connectionLimits } from './connection-limits.ts'
import { healthCheck } from './health.ts'
import { createRequestCounts } from './metrics.ts'
import { createCachedPages } from './page-cache/cached-pages.ts'
import { createPublicServer, type PublicServerState } from './public-server.ts'
import { startUpstream } from './upstream.ts'

const running: (() => void)[] = []

/** For `afterEach`: stops every server that a test has started. */
export function stopServers(): void {
  for (const stop of running.splice(0)) stop()
}

export async function listenOnFreePort(server: Server): Promise<number> {
  running.push(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** The settings of a server without TLS or proxy, with the panel on a host of its own. */
export const defaults = {
  log: { info: () => {}, warn: () => {}, error: () => {}, access: () => {}, flush: async () => {} },
  requests: createRequestCounts(),
  trustProxy: false,
  scheme: 'http',
  panelOrigins: ['http://panel.example:3000'],
} as const satisfies Partial<PublicServerState>

/** A public server whose upstream server runs `handle` in place of Next. */
export async function startPublicServer(
  handle: RequestListener,
  settings: Partial<PublicServerState> = {},
  limits: Partial<ConnectionLimits> = {},
) {
  const { stop, ...upstream } = await startUpstream(handle)
  running.push(stop)
  const state: PublicServerState = {
    upstream,
    isReady: healthCheck(upstream, 'localhost'),
    ...defaults,
    ...settings,
  }
  const server = createPublicServer(state, { ...connectionLimits, ...limits })
  return { server, state, upstream, port: await listenOnFreePort(server) }
}

/** The same with a page cache, whose process follows the publish log. */
export async function startCachedServer(
  handle: RequestListener,
  settings: Partial<PublicServerState> = {},
  maxBytes = 10_000_000,
) {
  const { stop, ...upstream } = await startUpstream(handle)
  running.push(stop)
  const position = createPosition()
  position.follow(true)
  const state: PublicServerState = { upstream, isReady: async () => true, ...defaults, ...settings }
  const logged: string[] = []
  const add = (...line: unknown[]) => logged.push(line.join(' '))
  const log = { ...defaults.log, warn: add, error: add }
  const { pages, cache } = createCachedPages({ ...state, upstream, position, maxBytes, log })
  const server = createPublicServer({ ...state, pages })
  return { server, port: await listenOnFreePort(server), position, cache, logged }
}
