import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Environment, stopProgram } from './child-processes.ts'
import { setUpDatabase } from './database.ts'
import { freePort } from './port.ts'
import { publicServer } from './public-server.ts'
import { serve } from './serve.ts'

/** The demo network in a database and a folder of its own: plain data, so that it can be passed to another process. */
export type Demo = {
  folder: string
  port: number
  env: Environment
  databaseUrl: string
  /** A link that sets the first password of the network's admin. */
  adminLink: string | undefined
}

export type DemoServer = Demo & {
  /** Stops the server and removes its files. */
  stop: () => Promise<void>
}

/**
 * Creates the demo network in a temporary folder. This needs no build.
 *
 * @param databaseUrl of an empty database to use instead of a SQLite file
 */
export async function createDemo(databaseUrl?: string): Promise<Demo> {
  const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-demo-'))
  const port = await freePort()
  const url = databaseUrl || `file:${folder}/polyclinic.db`
  const env = { ...settings, DATABASE_URL: url, PORT: String(port), MEDIA_DIR: `${folder}/media` }
  const adminLink = await setUpDatabase(env)
  return { folder, port, env, databaseUrl: url, adminLink }
}

/** Starts the built product on the demo's port, with the style guide enabled. */
export async function serveDemo(demo: Demo): Promise<DemoServer> {
  const url = `http://127.0.0.1:${demo.port}/healthz`
  const server = await serve({
    args: publicServer,
    env: demo.env,
    url,
    isReady: (status) => status === 200,
  })
  return {
    ...demo,
    stop: async () => {
      await stopProgram(server)
      removeDemo(demo)
    },
  }
}

export function removeDemo({ folder }: Demo): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Every variable is set, some of them to nothing, so that this machine's environment and .env have no effect. */
const settings = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'known to everybody, used in tests only',
  HOST: '127.0.0.1',
  NETWORK_HOST: 'localhost',
  ADMIN_HOSTS: '',
  ADMIN_EMAIL: 'admin@polyclinic.example.org',
  PUBLIC_ORIGIN_SCHEME: '',
  PUBLIC_PORT: '',
  SMTP_URL: '',
  TRUST_PROXY: '',
  DEMO: '',
  PAGE_CACHE_MB: '',
  CDN_SECONDS: '',
  METRICS_PORT: '',
  METRICS_HOST: '',
  DRAIN_SECONDS: '',
  STYLEGUIDE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
}
