import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { migrations } from './migrations/index.ts'
import { type WriterLimits, withSingleWriter } from './single-writer.ts'

export type DatabaseOptions = {
  /**
   * How the tables of a SQLite file are created. `migrate` (the default) applies the committed migrations, in development
   * too. `push` creates them from the current configuration: for temporary files in tests only.
   */
  tables?: 'migrate' | 'push'
  /** SQLite only. */
  limits?: Partial<WriterLimits>
}

/**
 * The database adapter for a URL: `file:` is the embedded SQLite, `mongodb:` and `mongodb+srv:` a MongoDB replica set.
 * Creates the folder of a SQLite file if it is missing.
 *
 * @throws Error naming DATABASE_URL for any other URL
 */
export function makeDatabase(
  url = 'file:./.data/polyclinic.db',
  { tables = 'migrate', limits }: DatabaseOptions = {},
): DatabaseAdapterObj {
  switch (url.slice(0, url.indexOf(':') + 1)) {
    case 'mongodb:':
    case 'mongodb+srv:':
      // Without existing indexes, the first transaction conflicts with the index builds that it triggers.
      return mongooseAdapter({ url, ensureIndexes: true, transactionOptions: {} })
    case 'file:':
      return withSingleWriter(embeddedDatabase(databaseFile(url), tables), limits)
    default:
      throw new Error(
        `DATABASE_URL is '${withoutPassword(url)}', which is not a supported database address. Use file:./.data/polyclinic.db ` +
          'for the embedded SQLite, or mongodb://… or mongodb+srv://… for a MongoDB replica set.',
      )
  }
}

function embeddedDatabase(file: string, tables: 'migrate' | 'push') {
  mkdirSync(path.dirname(file), { recursive: true })
  return sqliteAdapter({
    client: { url: pathToFileURL(file).href },
    idType: 'uuid',
    // With a table for each kind of block there would be hundreds of tables, and reads would take fifteen times as long.
    blocksAsJSON: true,
    wal: true,
    push: tables === 'push',
    // Read by the command line only, which runs in the repository's root. Relative to `import.meta.url`, the bundler would
    // treat it as an asset.
    migrationDir: 'src/database/migrations',
    prodMigrations: tables === 'migrate' ? migrations : undefined,
  })
}

function databaseFile(url: string): string {
  const file = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
  if (!file || file.includes(':memory:')) {
    throw new Error(
      `DATABASE_URL is '${url}'. An in-memory database is lost after a transaction. Use a file, for example file:./.data/polyclinic.db.`,
    )
  }
  return path.resolve(/*turbopackIgnore: true*/ file)
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@')
}
