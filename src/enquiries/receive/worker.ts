import type { Payload } from 'payload'
import { sendPendingMails } from './mail.ts'
import { purgeExpired } from './purge.ts'

/** Milliseconds between two rounds. */
const interval = 20_000

/**
 * Goes round for as long as the server runs: mails what waits, deletes what is over. A round that takes long is not
 * overtaken by the next.
 *
 * @returns what ends it
 */
export function startWorker(payload: () => Promise<Payload>): () => void {
  let isUnderWay = false
  const run = async () => {
    if (isUnderWay) return
    isUnderWay = true
    try {
      const database = await payload()
      await sendPendingMails(database, new Date())
      await purgeExpired(database, new Date())
    } catch (error) {
      // By its name only: a message of the database may hold what was written.
      console.error(`A round for the enquiries failed (${error instanceof Error ? error.name : 'unknown'}).`)
    } finally {
      isUnderWay = false
    }
  }
  const timer = setInterval(run, interval).unref()
  return () => clearInterval(timer)
}
