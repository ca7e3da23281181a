import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Checks that the tables of a SQLite file were created by migrations of this version. If they were pushed, Payload prompts
 * before migrating, and without a terminal exits with code 0; if they are from another version, it fails halfway.
 *
 * @throws Error if the tables were pushed or were created by unknown migrations
 */
export async function assertKnownMigrations({
  clientConfig,
  drizzle,
  prodMigrations = [],
}: Pick<SQLiteAdapter, 'clientConfig' | 'drizzle' | 'prodMigrations'>): Promise<void> {
  const queryRows = async (query: string) => (await drizzle.$client.execute(query)).rows
  if ((await queryRows("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")).length === 0) return
  const applied = await queryRows('SELECT name, batch FROM payload_migrations')
  if (applied.some(({ batch }) => batch === -1))
    throw new Error(
      `The tables in ${clientConfig.url} were pushed, so the migrations do not know what to change. ` +
        'Delete the file, or name another one in DATABASE_URL.',
    )
  const known = prodMigrations.map(({ name }) => name)
  const unknown = known.length > 0 && applied.find(({ name }) => !known.includes(String(name)))
  if (unknown)
    throw new Error(
      `The tables in ${clientConfig.url} are of another version, which knows the migration "${unknown.name}". ` +
        'Start that version, or name another file in DATABASE_URL.',
    )
}
