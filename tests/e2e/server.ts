import { createDemo, type Demo, serveDemo } from '#scripts/lib/demo-server.ts'

/**
 * Starts the built product for the end-to-end tests and sets E2E_PORT (of the server), E2E_DATABASE_URL and
 * E2E_ADMIN_LINK (which sets the first password of the network's admin). If E2E_DEMO is set, it is an existing demo
 * network as JSON; otherwise one is created, in the empty database at E2E_DATABASE_URL if that is set.
 *
 * @returns a function that stops the server and removes its files
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const { E2E_DEMO: existing, E2E_DATABASE_URL: database } = process.env
  const demo = existing ? (JSON.parse(existing) as Demo) : await createDemo(database)
  const { port, databaseUrl, adminLink, stop } = await serveDemo(demo)
  Object.assign(process.env, {
    E2E_PORT: String(port),
    E2E_DATABASE_URL: databaseUrl,
    E2E_ADMIN_LINK: adminLink,
  })
  return stop
}
