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
   * How the tables of a SQLite file come into being. `migrate` (the default) applies the committed migrations,
   * in development too. `push` makes them from the configuration as it stands: for throw-away files in tests only.
   */
  tables?: 'migrate' | 'push'
  /** SQLite only. */
  limits?: Partial<WriterLimits>
}

/**
 * The database adapter that an address asks for: `file:` is the embedded SQLite, `mongodb:` and `mongodb+srv:` a
 * MongoDB replica set. The folder of a SQLite file is made where it is missing.
 *
 * @throws Error naming DATABASE_URL for any other address
 */
export function makeDatabase(
  url = 'file:./.data/polyclinic.db',
  { tables = 'migrate', limits }: DatabaseOptions = {},
): DatabaseAdapterObj {
  switch (url.slice(0, url.indexOf(':') + 1)) {
    case 'mongodb:':
    case 'mongodb+srv:':
      // Without its indexes in place the first transaction collides with the builds that it causes.
      return mongooseAdapter({ url, ensureIndexes: true, transactionOptions: {} })
    case 'file:':
      return withSingleWriter(embeddedDatabase(databaseFile(url), tables), limits)
    default:
      throw new Error(
        `DATABASE_URL is '${withoutPassword(url)}', which names no database known here. Write file:./.data/polyclinic.db ` +
          'for the embedded SQLite, or mongodb://… or mongodb+srv://… for a MongoDB replica set.',
      )
  }
}

function embeddedDatabase(file: string, tables: 'migrate' | 'push') {
  mkdirSync(path.dirname(file), { recursive: true })
  return sqliteAdapter({
    client: { url: pathToFileURL(file).href },
    idType: 'uuid',
    // A table for each kind of block would make hundreds of tables, and reads fifteen times as slow.
    blocksAsJSON: true,
    wal: true,
    push: tables === 'push',
    // Read by the command line only, which runs in the repository's root. As a URL beside this module it would be
    // taken for an asset by the bundler.
    migrationDir: 'src/database/migrations',
    prodMigrations: tables === 'migrate' ? migrations : undefined,
  })
}

function databaseFile(url: string): string {
  const file = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
  if (!file || file.includes(':memory:')) {
    throw new Error(`DATABASE_URL is '${url}'. Tables in memory are lost after a transaction: name a file.`)
  }
  return path.resolve(/*turbopackIgnore: true*/ file)
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@')
}
