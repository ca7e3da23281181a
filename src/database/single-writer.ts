import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import { applyMigrations } from './apply-migrations.ts'
import { indexForeignKeys } from './foreign-key-indexes.ts'
import type { Migration } from './migrations/migration.ts'
import type { SetupLock } from './setup-lock.ts'
import { Writer, type WriterLimits } from './writer.ts'

export type { WriterLimits } from './writer.ts'

type MigrationOptions = {
  /** Undefined for tables that are pushed. */
  migrations: readonly Migration[] | undefined
  lock: SetupLock
}

/**
 * Gives Payload's SQLite adapter a single writer: transactions, and writes outside of one, run one after another on one
 * connection, while readers use the adapter's own connection and see committed data only. The adapter's own transactions
 * open a connection each, fail with SQLITE_BUSY as soon as two overlap, and ignore a failed COMMIT.
 */
export function withSingleWriter(
  database: DatabaseAdapterObj<SQLiteAdapter>,
  { limits, ...migrationOptions }: MigrationOptions & { limits?: Partial<WriterLimits> },
): DatabaseAdapterObj<SQLiteAdapter> {
  const init: typeof database.init = (args) => {
    const adapter = database.init(args)
    adapter.beforeSchemaInit = [
      ({ schema }) => {
        indexForeignKeys(adapter)
        return schema
      },
    ]
    const writer = new Writer(adapter, { lockTimeout: 15_000, transactionTimeout: 60_000, ...limits })
    return Object.assign(
      adapter,
      transactionMethods(writer),
      lifecycleMethods(adapter, writer, migrationOptions),
      writeMethods(adapter, writer),
    )
  }
  return { ...database, init }
}

function transactionMethods(writer: Writer) {
  return {
    beginTransaction: () => writer.begin(),
    commitTransaction: async (id: TransactionID) => writer.commit(await id),
    rollbackTransaction: async (id: TransactionID) => writer.rollback(await id),
  }
}

function lifecycleMethods(adapter: SQLiteAdapter, writer: Writer, { migrations, lock }: MigrationOptions) {
  const { connect, destroy } = adapter
  const migrate = async (steps: readonly Migration[]) =>
    applyMigrations({
      payload: adapter.payload,
      migrations: steps,
      database: adapter.clientConfig.url,
      lock,
      runStep: (migration, step) =>
        writer.withoutTimeout(() => ('up' in migration ? writer.withoutForeignKeys(step) : step())),
    })
  return {
    migrate: (args?: { migrations?: readonly Migration[] }) => migrate(args?.migrations ?? migrations ?? []),
    connect: async (options?: Parameters<NonNullable<typeof connect>>[0]) => {
      await connect?.call(adapter, options)
      // Payload's command line opens the database to compare or to migrate the tables itself.
      if (migrations && process.env.PAYLOAD_MIGRATING !== 'true') await migrate(migrations)
      await refreshStatistics(adapter)
    },
    destroy: async () => {
      writer.close()
      adapter.client?.close()
      Reflect.deleteProperty(adapter, 'client')
      await destroy?.call(adapter)
    },
  }
}

/**
 * Refreshes the statistics by which SQLite chooses indexes. `PRAGMA optimize` would do nothing here: before SQLite 3.46 it
 * looks only at tables that this connection has read.
 */
async function refreshStatistics({ client, payload }: SQLiteAdapter): Promise<void> {
  try {
    // Rows read per index, so that it takes milliseconds with any amount of data.
    await client.execute('PRAGMA analysis_limit = 400')
    await client.execute('ANALYZE')
  } catch (err) {
    // Another process may be writing. The next start refreshes them.
    payload.logger.warn({ err, msg: 'The statistics of the SQLite file were not refreshed.' })
  }
}

function writeMethods(adapter: SQLiteAdapter, writer: Writer) {
  return Object.fromEntries(
    writeNames.map((name) => {
      const write = adapter[name]
      return [
        name,
        (args: WriteArgs) =>
          writer.write(args, async (argsInTransaction) => Reflect.apply(write, adapter, [argsInTransaction])),
      ]
    }),
  )
}

type WriteArgs = { req?: Partial<PayloadRequest> }
type TransactionID = number | string | Promise<number | string>

const writeNames = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const
