import type { Payload } from 'payload'
import { env, toOrigin } from '#base/env.ts'
import { askSite } from './ask-site.ts'
import { checkNextLink } from './check-next-link.ts'
import { recordOutwardLinks } from './find-outward-links.ts'

/** Milliseconds between two requests, whatever their sites: a thousand links take three hours. */
const interval = 10_000
const day = 24 * 60 * 60 * 1000

/** Checks links to other sites, one at a time, if this installation wants that. Returns a function that stops. */
export function startOutwardLinks(payload: () => Promise<Payload>): () => void {
  if (!env.OUTWARD_LINKS) return () => {}
  const userAgent = `Polyclinic link check (+${toOrigin(env.NETWORK_HOST)})`
  let recordedAt = 0
  let isRunning = false
  const run = async () => {
    const database = await payload()
    if (Date.now() - recordedAt > day) {
      await recordOutwardLinks(database)
      recordedAt = Date.now()
    }
    await checkNextLink(database, (url) => askSite(url, { userAgent }), new Date())
  }
  const timer = setInterval(() => {
    // A slow site is waited for.
    if (isRunning) return
    isRunning = true
    run()
      .catch((error: unknown) => console.error(`Links to other sites were not checked: ${String(error)}`))
      .finally(() => {
        isRunning = false
      })
  }, interval).unref()
  return () => clearInterval(timer)
}
