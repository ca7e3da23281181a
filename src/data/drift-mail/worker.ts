import type { Payload } from 'payload'
import { sendDriftMails } from './send-drift-mails.ts'

/** Milliseconds between two runs. A clinic gets one mail a day at most. */
const interval = 60 * 60 * 1000

/** Looks every hour for clinics whose editors should hear of changed shared texts. Returns a function that stops. */
export function startDriftMails(payload: () => Promise<Payload>): () => void {
  const run = async () => {
    const database = await payload()
    await sendDriftMails(database, new Date()).catch((error: unknown) =>
      database.logger.error({ err: error, msg: 'The mails about changed shared texts failed' }),
    )
  }
  const timer = setInterval(() => run().catch(() => undefined), interval).unref()
  return () => clearInterval(timer)
}
