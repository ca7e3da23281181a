import type { Payload } from 'payload'
import { sendPendingReplies } from '#enquiries/inbox/reply-mail.ts'
import { sendPendingMails } from './mail.ts'
import { purgeExpired } from './purge.ts'

/** Milliseconds between two runs. */
const interval = 20_000

/**
 * Periodically sends pending mails and purges expired enquiries while the server runs. Runs don't overlap.
 *
 * @returns a function that stops the worker
 */
export function startWorker(payload: () => Promise<Payload>): () => void {
  let isRunning = false
  const run = async () => {
    if (isRunning) return
    isRunning = true
    try {
      const database = await payload()
      await sendPendingMails(database, new Date())
      await sendPendingReplies(database, new Date())
      await purgeExpired(database, new Date())
    } catch (error) {
      // Only the error's name: a message of the database may contain submitted values.
      console.error(`The enquiry worker failed (${error instanceof Error ? error.name : 'unknown'}).`)
    } finally {
      isRunning = false
    }
  }
  const timer = setInterval(run, interval).unref()
  return () => clearInterval(timer)
}
