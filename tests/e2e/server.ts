import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Environment, stop } from '../../scripts/steps/children.ts'
import { setUpDatabase } from '../../scripts/steps/database.ts'
import { freePort } from '../../scripts/steps/port.ts'
import { serve } from '../../scripts/steps/serve.ts'

/**
 * Starts the built product for the end-to-end tests: on a free port, with a database and uploads of its own that hold
 * the demo network. The tests find E2E_PORT (the server), E2E_DATABASE_URL and E2E_ADMIN_LINK (sets the first
 * password of the network's admin) in their environment. E2E_DATABASE_URL given from outside names an empty database
 * to use instead.
 *
 * @returns what ends the server and removes its files
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-e2e-'))
  const port = await freePort()
  const databaseUrl = process.env.E2E_DATABASE_URL || `file:${folder}/polyclinic.db`
  const env: Environment = {
    ...settings,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    MEDIA_DIR: `${folder}/media`,
  }
  const { adminLink } = await setUpDatabase(env)
  const url = `http://127.0.0.1:${port}/healthz`
  const server = await serve({ args: ['src/edge/server.ts'], env, url, isReady: (status) => status === 200 })
  Object.assign(process.env, {
    E2E_PORT: String(port),
    E2E_DATABASE_URL: databaseUrl,
    E2E_ADMIN_LINK: adminLink,
  })
  return async () => {
    await stop(server)
    rmSync(folder, { recursive: true, force: true })
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
