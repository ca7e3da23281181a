import type { Payload } from 'payload'
import { takeMissingPages } from '#publish/missing-pages.ts'
import { countMissing, forgetOldAddresses } from './count-missing.ts'

/** Milliseconds between two batches. */
const interval = 20_000
const day = 24 * 60 * 60 * 1000

/** Stores what the server has counted meanwhile, off every visitor's path. Returns a function that stops. */
export function startMissingCount(payload: () => Promise<Payload>): () => void {
  let forgottenAt = 0
  const run = async () => {
    const pages = takeMissingPages()
    if (pages.length === 0) return
    const database = await payload()
    const now = new Date()
    await countMissing(database, pages, now)
    if (now.getTime() - forgottenAt < day) return
    forgottenAt = now.getTime()
    await forgetOldAddresses(database, now)
  }
  const report = (error: unknown) => console.error(`Broken addresses were not counted: ${String(error)}`)
  const timer = setInterval(() => run().catch(report), interval).unref()
  return () => clearInterval(timer)
}
