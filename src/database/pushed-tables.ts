import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Payload would ask at the terminal whether to migrate over pushed tables, and without a terminal end the process as
 * if all were well.
 *
 * @throws Error when the tables of the file were pushed
 */
export async function refusePushedTables({ clientConfig, drizzle }: SQLiteAdapter): Promise<void> {
  const count = async (query: string) => (await drizzle.$client.execute(query)).rows.length
  if (!(await count("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'"))) return
  if (!(await count('SELECT 1 FROM payload_migrations WHERE batch = -1'))) return
  throw new Error(
    `The tables in ${clientConfig.url} were pushed, so the migrations do not know what to change. ` +
      'Delete the file, or name another one in DATABASE_URL.',
  )
}
