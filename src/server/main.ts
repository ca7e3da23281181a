import { type Env, EnvironmentError, parseEnv, toOrigin } from '#base/env.ts'
import { assertWritableFolder, UnwritableFolderError } from '#base/writable-folder.ts'
import { position } from '#publish/position.ts'
import { healthCheck } from './health.ts'
import { ListenError, listen } from './listen.ts'
import { createLog } from './log.ts'
import { createMetricsServer, createRequestCounts } from './metrics.ts'
import { startNext } from './next-server.ts'
import { createCachedPages } from './page-cache/cached-pages.ts'
import type { PageCache } from './page-cache/page-cache.ts'
import { createPublicServer, type PublicServerState } from './public-server.ts'
import { shutDown } from './shut-down.ts'

// The production server: `node src/server/main.ts`, after `next build` and with the database set up.
Object.assign(process.env, { NODE_ENV: 'production' })

/** Milliseconds in which open requests may finish after a stop signal. */
const shutDownTimeout = 5000

const log = createLog()

async function run(env: Env): Promise<void> {
  assertWritableFolder(env.MEDIA_DIR, 'MEDIA_DIR')
  const requests = createRequestCounts()
  const state: PublicServerState = {
    upstream: undefined,
    isReady: async () => false,
    log,
    requests,
    trustProxy: env.TRUST_PROXY,
    scheme: env.PUBLIC_ORIGIN_SCHEME,
    panelOrigins: env.ADMIN_HOSTS.map((host) => toOrigin(host, env)),
  }
  let cache: PageCache | undefined
  const server = createPublicServer(state)
  // Before Next starts, so that a port in use is reported immediately and health checks get a response.
  await listen(server, env)
  if (env.METRICS_PORT) {
    const metrics = createMetricsServer({ requests, position, cache: () => cache?.figures() })
    await listen(metrics, { PORT: env.METRICS_PORT, HOST: env.METRICS_HOST })
  }
  const starting = startNext()
  onStop(async () => {
    state.isStopping = true
    const isClean = await shutDown(server, { drain: env.DRAIN_SECONDS * 1000, timeout: shutDownTimeout })
    await (await starting).stop()
    log.info(isClean ? 'Stopped.' : 'Stopped. Some requests took too long and were aborted.')
    await log.flush()
  })
  const upstream = await starting
  const isReady = healthCheck(upstream, env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST)
  Object.assign(state, { upstream, isReady })
  const maxBytes = env.PAGE_CACHE_MB * 1_000_000
  if (maxBytes === 0) return
  const cached = createCachedPages({
    ...state,
    upstream,
    position,
    maxBytes,
    cdnSeconds: env.CDN_SECONDS,
  })
  cache = cached.cache
  state.pages = cached.pages
}

/** Runs `stop` once: the terminal and the parent script may both forward the same Ctrl-C. */
function onStop(stop: () => Promise<void>): void {
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      stop().then(
        () => process.exit(0),
        (error) => {
          log.error(error)
          process.exit(1)
        },
      )
    })
  }
}

try {
  await run(parseEnv(process.env))
} catch (error) {
  const isExplained = [EnvironmentError, ListenError, UnwritableFolderError].some(
    (kind) => error instanceof kind,
  )
  console.error(isExplained ? (error as Error).message : error)
  process.exit(1)
}
