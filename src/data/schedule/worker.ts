import type { Payload } from 'payload'
import { applyDueChanges } from './apply-due.ts'
import { tellRefusals } from './tell-refusals.ts'

/** Milliseconds between two runs. */
const interval = 1000

/**
 * Applies what is due, at the start what was due while no server ran, then every second, and mails what was refused. Runs
 * don’t overlap.
 *
 * @returns a function that stops
 */
export function startSchedule(payload: () => Promise<Payload>): () => void {
  let isRunning = false
  let fault = ''
  const run = async () => {
    if (isRunning) return
    isRunning = true
    try {
      const database = await payload()
      await applyDueChanges(database, new Date())
      await tellRefusals(database, new Date())
      fault = ''
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      // A database that is away for an hour is one line, not 3600.
      if (message !== fault) console.error(`Scheduled changes were not applied: ${message}`)
      fault = message
    } finally {
      isRunning = false
    }
  }
  run()
  const timer = setInterval(run, interval).unref()
  return () => clearInterval(timer)
}
