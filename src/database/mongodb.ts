import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoClient, type MongoClientOptions } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { applyMigrations } from './apply-migrations.ts'
import { DatabaseUnavailableError } from './errors.ts'
import type { Migration } from './migrations/migration.ts'
import { leaseLock } from './setup-lock.ts'

/** Milliseconds after which an operation fails for which no server is found. */
const connectOptions = { serverSelectionTimeoutMS: 5000 } satisfies MongoClientOptions

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
  })
  const init: typeof database.init = (args) => {
    const adapter = database.init(args)
    const { connect } = adapter
    const migrate = async (steps: readonly Migration[]) =>
      applyMigrations({
        payload: adapter.payload,
        migrations: steps,
        database: withoutPassword(url),
        lock: leaseLock(adapter.payload.db),
      })
    return Object.assign(adapter, {
      connect: async (options?: Parameters<NonNullable<typeof connect>>[0]) => {
        await assertReachable(url)
        await connect?.call(adapter, options)
        if (migrations) await migrate(migrations)
      },
      migrate: (args?: { migrations?: readonly Migration[] }) =>
        migrate(args?.migrations ?? migrations ?? []),
    })
  }
  return { ...database, init }
}

/** Before Payload connects, because that logs a stack trace for a server that is not running. */
async function assertReachable(url: string): Promise<void> {
  const client = new MongoClient(url, connectOptions)
  try {
    await client.connect()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DatabaseUnavailableError(
      `MongoDB at ${withoutPassword(url)} cannot be reached: ${withoutPassword(reason)}. Start it, or correct DATABASE_URL.`,
    )
  } finally {
    await client.close()
  }
}

/** Greedy, because a password that is not encoded may itself contain a slash or an at sign. */
export const withoutPassword = (url: string): string => url.replace(/\/\/.*@/, '//…@')
