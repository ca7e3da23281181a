import { exitWithReason } from '#scripts/lib/exit-with-reason.ts'
import { openDatabase } from '#scripts/lib/open-database.ts'
import { fillLists } from './fill.ts'

/** `node fill-database.ts <enquiries> <entries>`: fills the database of the environment, which holds the demo network. */
await exitWithReason(async () => {
  const [enquiries = 0, activity = 0] = process.argv.slice(2).map(Number)
  const payload = await openDatabase()
  await fillLists(payload, { enquiries, activity })
  await payload.destroy()
})
