import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import { assertKnownMigrations } from './known-migrations.ts'
import { Writer, type WriterLimits } from './writer.ts'

export type { WriterLimits } from './writer.ts'

/**
 * Gives Payload's SQLite adapter a single writer: transactions, and writes outside of one, run one after another on one
 * connection, while readers use the adapter's own connection and see committed data only. The adapter's own transactions
 * open a connection each, fail with SQLITE_BUSY as soon as two overlap, and ignore a failed COMMIT.
 */
export function withSingleWriter(
  database: DatabaseAdapterObj<SQLiteAdapter>,
  limits: Partial<WriterLimits> = {},
): DatabaseAdapterObj<SQLiteAdapter> {
  const init: typeof database.init = (args) => {
    const adapter = database.init(args)
    const writer = new Writer(adapter, { lockTimeout: 15_000, transactionTimeout: 60_000, ...limits })
    return Object.assign(
      adapter,
      transactionMethods(writer),
      lifecycleMethods(adapter, writer),
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

function lifecycleMethods(adapter: SQLiteAdapter, writer: Writer) {
  const { connect, destroy } = adapter
  const migrationMethods = migrationNames.map((name) => {
    const migrate = adapter[name]
    const run = async (args: unknown) => {
      if (name === 'migrate') await assertKnownMigrations(adapter)
      return Reflect.apply(migrate, adapter, [args])
    }
    return [name, (args: unknown) => writer.withoutForeignKeys(() => run(args))]
  })
  return {
    ...Object.fromEntries(migrationMethods),
    connect: async (options?: Parameters<NonNullable<typeof connect>>[0]) => {
      await connect?.call(adapter, options)
      // Payload itself migrates in production only. In development it pushes, and a pushed file can't be migrated later.
      const isMigratedByPayload =
        process.env.NODE_ENV === 'production' || process.env.PAYLOAD_MIGRATING === 'true'
      const migrations = adapter.prodMigrations as Migrations
      if (migrations?.length && !isMigratedByPayload) await adapter.migrate({ migrations })
    },
    destroy: async () => {
      writer.close()
      adapter.client?.close()
      Reflect.deleteProperty(adapter, 'client')
      await destroy?.call(adapter)
    },
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

// The adapter declares the type of this list twice: an argument that is required in one is optional in the other.
type Migrations = NonNullable<Parameters<SQLiteAdapter['migrate']>[0]>['migrations']
type WriteArgs = { req?: Partial<PayloadRequest> }
type TransactionID = number | string | Promise<number | string>

const migrationNames = ['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'] as const

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
