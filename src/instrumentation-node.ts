import { startRounds } from '#content/enquiries/rounds.ts'
import { payload } from '#content/payload.ts'

startRounds(payload)
