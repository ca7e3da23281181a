import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { LockLostError } from './errors.ts'

/** Runs a task while no other process that uses the same database runs one: migrations and the first filling. */
export type SetupLock = <Result>(task: () => Promise<Result>) => Promise<Result>

/** Tries to take the lock. @returns null if another process holds it */
type Take = () => Promise<Held | null>

type Held = {
  release: () => Promise<void>
  /** Rejects if another process has taken the lock over. */
  lost?: Promise<never>
}

/** Milliseconds between two tries. */
const retryInterval = 200

const waitForTurn =
  (take: Take): SetupLock =>
  async (task) => {
    let held = await take()
    if (!held) console.log('Waiting for another process, which is setting up the database.')
    while (!held) {
      await pause(retryInterval)
      held = await take()
    }
    try {
      return await (held.lost ? Promise.race([task(), held.lost]) : task())
    } finally {
      await held.release()
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
    return {
      release: async () => {
        // Closing the connection alone ends the transaction only when its statements are collected.
        await $client.execute('ROLLBACK')
        $client.close()
      },
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
    const { promise: lost, reject } = Promise.withResolvers<never>()
    // Otherwise it would count as unhandled after the task has ended.
    lost.catch(() => {})
    const renew = async () => {
      // A failed renewal is repeated before the lease ends.
      const renewed = await leases.updateOne({ _id, holder }, extend).catch(() => null)
      if (renewed?.matchedCount === 0) reject(new LockLostError())
    }
    const renewal = setInterval(renew, (leaseSeconds / 3) * 1000)
    return {
      lost,
      release: async () => {
        clearInterval(renewal)
        await leases.deleteOne({ _id, holder })
      },
    }
  })
}

const duplicateKey = 11000
