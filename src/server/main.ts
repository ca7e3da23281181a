import { type Env, EnvironmentError, parseEnv, toOrigin } from '#base/env.ts'
import { assertWritableFolder, UnwritableFolderError } from '#base/writable-folder.ts'
import { position } from '#publish/position.ts'
import { healthCheck } from './health.ts'
import { ListenError, listen } from './listen.ts'
import { startNext } from './next-server.ts'
import { createCachedPages } from './page-cache/cached-pages.ts'
import { createPublicServer, type PublicServerState } from './public-server.ts'
import { shutDown } from './shut-down.ts'

// The production server: `node src/server/main.ts`, after `next build` and with the database set up.
Object.assign(process.env, { NODE_ENV: 'production' })

/** Milliseconds in which open requests may finish after a stop signal. */
const shutDownTimeout = 5000

async function run(env: Env): Promise<void> {
  assertWritableFolder(env.MEDIA_DIR, 'MEDIA_DIR')
  const state: PublicServerState = {
    upstream: undefined,
    isReady: async () => false,
    trustProxy: env.TRUST_PROXY,
    scheme: env.PUBLIC_ORIGIN_SCHEME,
    panelOrigins: env.ADMIN_HOSTS.map((host) => toOrigin(host, env)),
  }
  const server = createPublicServer(state)
  // Before Next starts, so that a port in use is reported immediately and health checks get a response.
  await listen(server, env)
  const starting = startNext()
  onStop(async () => {
    const isClean = await shutDown(server, shutDownTimeout)
    await (await starting).stop()
    console.log(isClean ? 'Stopped.' : 'Stopped. Some requests took too long and were aborted.')
  })
  const upstream = await starting
  const isReady = healthCheck(upstream, env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST)
  const maxBytes = env.PAGE_CACHE_MB * 1_000_000
  const cached =
    maxBytes > 0
      ? createCachedPages({ ...state, isReady, upstream, position, maxBytes, log: console })
      : undefined
  Object.assign(state, { upstream, isReady, pages: cached?.pages })
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
          console.error(error)
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
