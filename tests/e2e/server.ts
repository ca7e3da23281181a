import { startDemoServer } from '../../scripts/steps/demo-server.ts'

/**
 * Starts the built product for the end-to-end tests. The tests find E2E_PORT (the server), E2E_DATABASE_URL and
 * E2E_ADMIN_LINK (sets the first password of the network's admin) in their environment. E2E_DATABASE_URL given from
 * outside names an empty database to use.
 *
 * @returns what ends the server and removes its files
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const { port, databaseUrl, adminLink, stop } = await startDemoServer(process.env.E2E_DATABASE_URL)
  Object.assign(process.env, {
    E2E_PORT: String(port),
    E2E_DATABASE_URL: databaseUrl,
    E2E_ADMIN_LINK: adminLink,
  })
  return stop
}
