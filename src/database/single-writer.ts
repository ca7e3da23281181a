import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import { refuseForeignTables } from './foreign-tables.ts'
import { Writer, type WriterLimits } from './writer.ts'

export type { WriterLimits } from './writer.ts'

/**
 * Gives Payload's SQLite adapter one writer: transactions and writes outside of one take turns on one connection,
 * readers stay on their own and see what is committed. The adapter's own transactions open a connection each, fail
 * with SQLITE_BUSY as soon as two overlap, and do not notice a failed COMMIT.
 */
export function withSingleWriter(
  database: DatabaseAdapterObj<SQLiteAdapter>,
  limits: Partial<WriterLimits> = {},
): DatabaseAdapterObj<SQLiteAdapter> {
  const init: typeof database.init = (args) => {
    const adapter = database.init(args)
    const writer = new Writer(adapter, { wait: 15_000, hold: 60_000, ...limits })
    return Object.assign(adapter, transactions(writer), lifecycle(adapter, writer), writes(adapter, writer))
  }
  return { ...database, init }
}

function transactions(writer: Writer) {
  return {
    beginTransaction: () => writer.begin(),
    commitTransaction: async (id: TransactionID) => writer.commit(await id),
    rollbackTransaction: async (id: TransactionID) => writer.rollback(await id),
  }
}

function lifecycle(adapter: SQLiteAdapter, writer: Writer) {
  const { connect, destroy } = adapter
  const migrating = migrationNames.map((name) => {
    const migrate = adapter[name]
    const run = async (args: unknown) => {
      if (name === 'migrate') await refuseForeignTables(adapter)
      return Reflect.apply(migrate, adapter, [args])
    }
    return [name, (args: unknown) => writer.withoutForeignKeys(() => run(args))]
  })
  return {
    ...Object.fromEntries(migrating),
    connect: async (options?: Parameters<NonNullable<typeof connect>>[0]) => {
      await connect?.call(adapter, options)
      // Payload migrates in production only and pushes in development, after which a file can no longer be migrated.
      const isDone = process.env.NODE_ENV === 'production' || process.env.PAYLOAD_MIGRATING === 'true'
      const migrations = adapter.prodMigrations as Migrations
      if (migrations?.length && !isDone) await adapter.migrate({ migrations })
    },
    destroy: async () => {
      writer.close()
      adapter.client?.close()
      Reflect.deleteProperty(adapter, 'client')
      await destroy?.call(adapter)
    },
  }
}

function writes(adapter: SQLiteAdapter, writer: Writer) {
  return Object.fromEntries(
    writeNames.map((name) => {
      const write = adapter[name]
      return [
        name,
        (args: WriteArgs) => writer.write(args, async (own) => Reflect.apply(write, adapter, [own])),
      ]
    }),
  )
}

// The adapter types one list twice: an argument that is always given is optional in the other.
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
