import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createDemo, type Demo, serveDemo } from '#scripts/lib/demo-server.ts'

/**
 * Starts the built product for the end-to-end tests and sets E2E_PORT (of the server), E2E_ADMIN_LINK (which sets the first password
 * of the network's admin) and E2E_LOGIN_TOKENS (those of one-time links of the demo users, as JSON). If E2E_DEMO is set, it is
 * an existing demo network as JSON; otherwise one is created, in the empty database at E2E_DATABASE_URL if that is set.
 *
 * @returns a function that stops the server and removes its files
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const { E2E_DEMO: existing, E2E_DATABASE_URL: database } = process.env
  const demo = existing ? (JSON.parse(existing) as Demo) : await createDemo(database)
  const tokens = await createLoginTokens(demo)
  const { port, adminLink, stop } = await serveDemo(demo)
  Object.assign(process.env, {
    E2E_PORT: String(port),
    E2E_ADMIN_LINK: adminLink,
    E2E_LOGIN_TOKENS: JSON.stringify(tokens),
  })
  return stop
}

/** A token for each demo user, by role and clinic: `clinic-marketer okotoks`. All at once: a process that opens the database takes seconds to start. */
async function createLoginTokens({ env }: Demo): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/demo/login.ts', '--all'], {
    env: { ...process.env, ...env },
  })
  return Object.fromEntries(
    [...stdout.matchAll(/^([^:\n]+): .*\n.*\/admin\/reset\/(\S+)$/gm)].map(([, user, token]) => [
      user,
      token,
    ]),
  )
}
