import { env } from '#base/env.ts'
import { payload } from '#data/payload.ts'
import { startWorker } from '#enquiries/receive/worker.ts'

if (!env.SMTP_URL)
  console.warn(
    'No mail server: SMTP_URL is not set. New enquiries wait in the panel, and no mail about them or with a password link is sent.',
  )
startWorker(payload)
