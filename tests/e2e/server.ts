import { type Demo, makeDemo, serveDemo } from '#scripts/lib/demo-server.ts'

/**
 * Starts the built product for the end-to-end tests. The tests find E2E_PORT (the server), E2E_DATABASE_URL and
 * E2E_ADMIN_LINK (sets the first password of the network's admin) in their environment. E2E_DEMO given from outside is
 * a demo network made before, as JSON; else one is made, in the empty database that E2E_DATABASE_URL names, if it does.
 *
 * @returns what ends the server and removes its files
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const { E2E_DEMO: made, E2E_DATABASE_URL: database } = process.env
  const demo = made ? (JSON.parse(made) as Demo) : await makeDemo(database)
  const { port, databaseUrl, adminLink, stop } = await serveDemo(demo)
  Object.assign(process.env, {
    E2E_PORT: String(port),
    E2E_DATABASE_URL: databaseUrl,
    E2E_ADMIN_LINK: adminLink,
  })
  return stop
}
