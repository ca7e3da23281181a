import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Environment, stop } from './children.ts'
import { setUpDatabase } from './database.ts'
import { freePort } from './port.ts'
import { serve } from './serve.ts'

export type DemoServer = {
  port: number
  databaseUrl: string
  /** Sets the first password of the network's admin. */
  adminLink: string | undefined
  /** Ends the server and removes its files. */
  stop: () => Promise<void>
}

/**
 * Starts the built product on a free port, with a database and uploads of its own that hold the demo network, and with
 * the style guide.
 *
 * @param databaseUrl names an empty database to use instead of a SQLite file
 */
export async function startDemoServer(databaseUrl?: string): Promise<DemoServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-demo-'))
  const port = await freePort()
  const env: Environment = {
    ...settings,
    DATABASE_URL: databaseUrl || `file:${folder}/polyclinic.db`,
    PORT: String(port),
    MEDIA_DIR: `${folder}/media`,
  }
  const { adminLink } = await setUpDatabase(env)
  const url = `http://127.0.0.1:${port}/healthz`
  const server = await serve({ args: ['src/edge/server.ts'], env, url, isReady: (status) => status === 200 })
  return {
    port,
    databaseUrl: String(env.DATABASE_URL),
    adminLink,
    stop: async () => {
      await stop(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** All of them, empty ones too, so that neither this machine's environment nor its .env comes in. */
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
  STYLEGUIDE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
}
