import { exitWithReason } from '#scripts/lib/exit-with-reason.ts'
import { openDatabase } from '#scripts/lib/open-database.ts'
import { fillNetwork } from './fill.ts'

/** `node fill-database.ts <clinics> <conditions> <adaptations>`: fills the database of the environment, which holds the demo network. */
await exitWithReason(async () => {
  const [clinics = 0, conditions = 0, adaptations = 0] = process.argv.slice(2).map(Number)
  const payload = await openDatabase()
  await fillNetwork(payload, { clinics, conditions, adaptations })
  await payload.destroy()
})
