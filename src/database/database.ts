import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { assertWritableFolder } from '#base/writable-folder.ts'
import { DatabaseUnavailableError } from './errors.ts'
import { keepStatements } from './kept-statements.ts'
import { migrations } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import { mongodbDatabase, withoutPassword } from './mongodb.ts'
import { fileLock, leaseLock, type SetupLock } from './setup-lock.ts'
import { type WriterLimits, withSingleWriter } from './single-writer.ts'

export type DatabaseOptions = {
  /**
   * How a database is brought to the current version. `migrate` (the default) applies the committed migrations, in
   * development too. `push` creates the tables of a SQLite file from the current configuration, and applies none: for
   * temporary databases in tests only.
   */
  tables?: 'migrate' | 'push'
  /** The steps to apply; for tests, which add some of their own. */
  steps?: readonly Migration[]
  /** SQLite only. */
  limits?: Partial<WriterLimits>
}

/**
 * The database adapter for a URL: `file:` is the embedded SQLite, `mongodb:` and `mongodb+srv:` a MongoDB replica set.
 * Creates the folder of a SQLite file if it is missing.
 *
 * @throws Error naming DATABASE_URL for any other URL, UnwritableFolderError for a folder that can't be written to
 */
export function makeDatabase(
  url = 'file:./.data/polyclinic.db',
  { tables = 'migrate', steps = migrations, limits }: DatabaseOptions = {},
): DatabaseAdapterObj {
  const applied = tables === 'migrate' ? steps : undefined
  switch (url.slice(0, url.indexOf(':') + 1)) {
    case 'mongodb:':
    case 'mongodb+srv:':
      return mongodbDatabase(url, applied)
    case 'file:': {
      const file = databaseFile(url)
      return withSingleWriter(embeddedDatabase(file, tables), {
        migrations: applied,
        lock: fileLock(file),
        limits,
      })
    }
    default:
      throw new DatabaseUnavailableError(
        `DATABASE_URL is '${withoutPassword(url)}', which is not a supported database address. Use file:./.data/polyclinic.db ` +
          'for the embedded SQLite, or mongodb://… or mongodb+srv://… for a MongoDB replica set.',
      )
  }
}

/** The lock of a database that is open. */
export const setupLock = ({ db }: Payload, url: string): SetupLock =>
  db.name === 'mongoose' ? leaseLock(db) : fileLock(databaseFile(url))

function embeddedDatabase(file: string, tables: 'migrate' | 'push') {
  assertWritableFolder(path.dirname(file), 'DATABASE_URL')
  keepStatements()
  return sqliteAdapter({
    client: { url: pathToFileURL(file).href },
    idType: 'uuid',
    // With a table for each kind of block there would be hundreds of tables, and reads would take fifteen times as long.
    blocksAsJSON: true,
    wal: true,
    // Milliseconds. Another process that opens the file at the same time may be switching it to the write-ahead log.
    busyTimeout: 5000,
    push: tables === 'push',
    // Read by the command line only, which runs in the repository's root. Relative to `import.meta.url`, the bundler would
    // treat it as an asset.
    migrationDir: 'src/database/migrations',
  })
}

function databaseFile(url: string): string {
  const file = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
  if (!file || file.includes(':memory:')) {
    throw new DatabaseUnavailableError(
      `DATABASE_URL is '${url}'. An in-memory database is lost after a transaction. Use a file, for example file:./.data/polyclinic.db.`,
    )
  }
  return path.resolve(/*turbopackIgnore: true*/ file)
}
