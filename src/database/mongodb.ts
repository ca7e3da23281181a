import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { applyMigrations } from './apply-migrations.ts'
import { DatabaseUnavailableError } from './errors.ts'
import type { Migration } from './migrations/migration.ts'
import { storeBlocksAsGiven, storedFields } from './mongoose-casting.ts'
import { leaseLock } from './setup-lock.ts'

/**
 * Milliseconds. An operation fails if no server is found for it in three seconds; one that no longer responds counts as gone
 * after seven, and what waits for it fails then.
 */
const connectOptions = { serverSelectionTimeoutMS: 3000, heartbeatFrequencyMS: 2000, connectTimeoutMS: 5000 }

/** Milliseconds that one query may take. Migrations, which run before, may take longer. */
const maxTimeMS = 15_000

/** @param migrations undefined for databases that start with the current version */
export function mongodbDatabase(
  url: string,
  migrations: readonly Migration[] | undefined,
): DatabaseAdapterObj {
  const database = mongooseAdapter({
    url,
    connectOptions,
    // Without existing indexes, the first transaction conflicts with the index builds that it triggers.
    ensureIndexes: true,
    transactionOptions: {},
    afterCreateConnection: ({ connection }) => {
      connection.plugin(storeBlocksAsGiven)
    },
  })
  const init: typeof database.init = (args) => {
    const adapter = database.init(args)
    const { connect, updateOne } = adapter
    const migrate = async (steps: readonly Migration[]) =>
      applyMigrations({
        payload: adapter.payload,
        migrations: steps,
        database: withoutPassword(url),
        lock: leaseLock(adapter.payload.db),
      })
    return Object.assign(adapter, {
      updateOne: ({ data, ...args }: Parameters<typeof updateOne>[0]) => {
        const model = (adapter as MongooseAdapter).collections[args.collection]
        return updateOne.call(adapter, { ...args, data: model ? storedFields(model.schema, data) : data })
      },
      connect: async (options?: Parameters<NonNullable<typeof connect>>[0]) => {
        await withoutErrorLog(adapter, url, async () => connect?.call(adapter, options))
        await assertTransactions(adapter.payload.db, url)
        if (migrations) await migrate(migrations)
        adapter.payload.db.connection.set('maxTimeMS', maxTimeMS)
      },
      migrate: (args?: { migrations?: readonly Migration[] }) =>
        migrate(args?.migrations ?? migrations ?? []),
    })
  }
  return { ...database, init }
}

/** @throws DatabaseUnavailableError where Payload has silently turned transactions off: it does so without `replicaSet` */
async function assertTransactions({ connection, transactionOptions }: Connected, url: string): Promise<void> {
  if (transactionOptions) return
  const hello = await connection.db?.admin().command({ hello: 1 })
  await connection.close()
  throw new DatabaseUnavailableError(
    `MongoDB at ${withoutPassword(url)} cannot be used without transactions. ${toTransactions(hello?.setName)}`,
  )
}

type Connected = Pick<MongooseAdapter, 'connection'> & { transactionOptions?: unknown }

const toTransactions = (replicaSet: string | undefined): string =>
  replicaSet
    ? `Add replicaSet=${replicaSet} to DATABASE_URL.`
    : 'They require a replica set, of one server at least: start mongod with --replSet and a name, run rs.initiate(), and add ' +
      'replicaSet=<name> to DATABASE_URL. For development, npm run mongo starts one.'

/** Payload logs a failed connection with its stack, after which nobody finds the sentence that says what to do. */
async function withoutErrorLog(
  adapter: Pick<BaseDatabaseAdapter, 'payload'>,
  url: string,
  connect: () => Promise<void>,
): Promise<void> {
  const { payload } = adapter
  const logger = Object.create(payload.logger, { error: { value: () => {} } })
  adapter.payload = Object.create(payload, { logger: { value: logger } })
  try {
    await connect()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const reason = message.split('Details: ').at(-1) ?? message
    throw new DatabaseUnavailableError(
      `MongoDB at ${withoutPassword(url)} cannot be opened: ${withoutPassword(reason)}. Start it, or correct DATABASE_URL.`,
    )
  } finally {
    adapter.payload = payload
  }
}

/** Greedy, because a password that is not encoded may itself contain a slash or an at sign. */
export const withoutPassword = (url: string): string => url.replace(/\/\/.*@/, '//…@')
