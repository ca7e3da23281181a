import { payload } from '#data/payload.ts'
import { startWorker } from '#enquiries/receive/worker.ts'

startWorker(payload)
