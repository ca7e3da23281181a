import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { env } from '#base/env.ts'
import { withRetries } from '#database/retries.ts'

const day = 24 * 60 * 60 * 1000

/** Rows that one statement deletes, and statements a day: what is left is deleted on the next day. */
const batch = { size: 500, most: 200 }

/**
 * Deletes what is older than the activity log is kept (`ACTIVITY_DAYS`), the oldest first.
 *
 * @returns how many entries were deleted
 */
export async function purgeActivity({ db }: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - env.ACTIVITY_DAYS * day).toISOString()
  let deleted = 0
  for (let round = 0; round < batch.most; round += 1) {
    const { docs } = await db.find<{ id: string }>({
      collection: 'activity',
      where: { createdAt: { less_than: before } },
      sort: 'createdAt',
      limit: batch.size,
      pagination: false,
      select: {},
    })
    if (docs.length === 0) break
    const where = { id: { in: docs.map(({ id }) => id) } }
    await withRetries(() => db.deleteMany({ collection: 'activity', where }))
    deleted += docs.length
    // SQLite's driver is synchronous: without a pause the loop would block every other request.
    await pause(20)
  }
  return deleted
}

/** Deletes what is too old, at the start and then every day. Returns a function that stops. */
export function startActivityPurge(payload: () => Promise<Payload>): () => void {
  const run = async () => {
    const database = await payload()
    const deleted = await purgeActivity(database, new Date())
    if (deleted > 0)
      database.logger.info(
        `Deleted ${deleted} entries of the activity log: they are older than ACTIVITY_DAYS.`,
      )
  }
  const report = (error: unknown) =>
    console.error(`Old entries of the activity log were not deleted: ${String(error)}`)
  const start = setTimeout(() => run().catch(report), firstRun).unref()
  const timer = setInterval(() => run().catch(report), day).unref()
  return () => {
    clearTimeout(start)
    clearInterval(timer)
  }
}

/** Milliseconds: once the server is not busy with starting. */
const firstRun = 5 * 60 * 1000
