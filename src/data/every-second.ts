import type { Payload } from 'payload'

/** Milliseconds between two runs. */
const interval = 1000

/**
 * Does something now and every second after, as long as the process runs. Runs don’t overlap.
 *
 * @param failure how a line of the log about a fault begins: "Scheduled changes were not applied"
 * @returns a function that stops
 */
export function everySecond(
  payload: () => Promise<Payload>,
  work: (payload: Payload) => Promise<void>,
  failure: string,
): () => void {
  let isRunning = false
  let fault = ''
  const run = async () => {
    if (isRunning) return
    isRunning = true
    try {
      await work(await payload())
      fault = ''
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      // A database that is away for an hour is one line, not 3600.
      if (message !== fault) console.error(`${failure}: ${message}`)
      fault = message
    } finally {
      isRunning = false
    }
  }
  run()
  const timer = setInterval(run, interval).unref()
  return () => clearInterval(timer)
}
