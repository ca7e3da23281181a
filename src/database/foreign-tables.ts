import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Tables that the migrations here do not know. Over pushed ones Payload would ask at the terminal whether to migrate, and
 * without a terminal end the process as if all were well; over those of another version it would stop half way.
 *
 * @throws Error when the tables of the file were pushed, or made by migrations that are not here
 */
export async function refuseForeignTables({
  clientConfig,
  drizzle,
  prodMigrations = [],
}: Pick<SQLiteAdapter, 'clientConfig' | 'drizzle' | 'prodMigrations'>): Promise<void> {
  const queryRows = async (query: string) => (await drizzle.$client.execute(query)).rows
  if ((await queryRows("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")).length === 0) return
  const done = await queryRows('SELECT name, batch FROM payload_migrations')
  if (done.some(({ batch }) => batch === -1))
    throw new Error(
      `The tables in ${clientConfig.url} were pushed, so the migrations do not know what to change. ` +
        'Delete the file, or name another one in DATABASE_URL.',
    )
  const known = prodMigrations.map(({ name }) => name)
  const foreign = known.length > 0 && done.find(({ name }) => !known.includes(String(name)))
  if (foreign)
    throw new Error(
      `The tables in ${clientConfig.url} are of another version, which knows the migration "${foreign.name}". ` +
        'Start that version, or name another file in DATABASE_URL.',
    )
}
