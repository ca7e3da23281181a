import { findSitePath } from '#app/find-site-path.ts'
import { env } from '#base/env.ts'
import { startActivityPurge } from '#data/activity/purge-activity.ts'
import { startDriftMails } from '#data/drift-mail/worker.ts'
import { findLiveClinics } from '#data/find-clinic.ts'
import { followPublishLog } from '#data/follow-publish-log.ts'
import { startMissingCount } from '#data/missing-addresses/worker.ts'
import { startOutwardLinks } from '#data/outward-links/worker.ts'
import { payload } from '#data/payload.ts'
import { startReplacing } from '#data/replacing/worker.ts'
import { startSchedule } from '#data/schedule/worker.ts'
import { startWorker } from '#enquiries/receive/worker.ts'
import { registerSitePaths } from '#publish/site-paths.ts'

if (!env.SMTP_URL)
  console.warn(
    'No mail server: SMTP_URL is not set. New enquiries wait in the panel, and no mail about them or with a password link is sent.',
  )
startWorker(payload)
startDriftMails(payload)
startActivityPurge(payload)
startSchedule(payload)
startReplacing(payload)
startMissingCount(payload)
startOutwardLinks(payload)
registerSitePaths(findSitePath)

/** Milliseconds before a database that can't be opened is tried again. */
const retryInterval = 2000

/** So that no visitor waits while a thousand clinics are read. Where it fails, the first visitor's page reads them. */
const readClinics = () => findLiveClinics().catch(() => {})

async function follow(): Promise<void> {
  try {
    followPublishLog(await payload(), readClinics)
  } catch (error) {
    console.error(`The publish log is not followed yet: ${error instanceof Error ? error.message : error}`)
    setTimeout(follow, retryInterval).unref()
  }
}
follow()
