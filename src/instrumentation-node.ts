import { payload } from '#data/payload.ts'
import { startRounds } from '#enquiries/receive/worker.ts'

startRounds(payload)
