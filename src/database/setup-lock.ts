import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

/** Runs a task while no other process that uses the same database runs one: migrations and the first filling. */
export type SetupLock = <Result>(task: () => Promise<Result>) => Promise<Result>

/** Tries to take the lock. @returns a function that releases it; null if another process holds it */
type Take = () => Promise<(() => Promise<void>) | null>

/** Milliseconds between two tries. */
const retryInterval = 200

const waitForTurn =
  (take: Take): SetupLock =>
  async (task) => {
    let release = await take()
    if (!release) console.log('Waiting for another process, which is setting up the database.')
    while (!release) {
      await pause(retryInterval)
      release = await take()
    }
    try {
      return await task()
    } finally {
      await release()
    }
  }

/**
 * A lock on a file beside the SQLite file: an exclusive transaction, which the system ends with the process. Not on the
 * SQLite file itself, since the holder has to write to that.
 */
export function fileLock(file: string): SetupLock {
  return waitForTurn(async () => {
    const { $client } = drizzle({ connection: { url: pathToFileURL(`${file}.setup-lock`).href } })
    try {
      await $client.execute('BEGIN EXCLUSIVE')
    } catch (error) {
      $client.close()
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
        return null
      throw error
    }
    return async () => {
      // Closing the connection alone ends the transaction only when its statements are collected.
      await $client.execute('ROLLBACK')
      $client.close()
    }
  })
}

/** Seconds after which the lease of a process that has died is taken over. Renewed three times as often. */
const leaseSeconds = 30

/** A lease in MongoDB, by the server's clock. */
export function leaseLock({ connection }: Pick<MongooseAdapter, 'connection'>): SetupLock {
  const leases = connection.collection<{ _id: string; holder: string; until: Date }>('setup-lock')
  const _id = 'setup'
  return waitForTurn(async () => {
    const holder = randomUUID()
    const until = { $dateAdd: { startDate: '$$NOW', unit: 'second', amount: leaseSeconds } }
    const extend = [{ $set: { holder, until } }]
    const isExpired = { _id, $expr: { $lt: ['$until', '$$NOW'] } }
    const isTaken = await leases
      .updateOne({ _id, holder }, extend, { upsert: true })
      .then(() => true)
      // Another process has the lease, so a second document of this id can't be inserted.
      .catch(async (error) => {
        if (error.code !== duplicateKey) throw error
        return (await leases.updateOne(isExpired, extend)).matchedCount === 1
      })
    if (!isTaken) return null
    const renewal = setInterval(
      () => {
        // A failed renewal is repeated before the lease ends.
        leases.updateOne({ _id, holder }, extend).catch(() => {})
      },
      (leaseSeconds / 3) * 1000,
    )
    return async () => {
      clearInterval(renewal)
      await leases.deleteOne({ _id, holder })
    }
  })
}

const duplicateKey = 11000
