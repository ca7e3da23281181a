import { reportNetworks } from './large-network/report.ts'
import { withMongod } from './with-mongod.ts'

/**
 * Measures networks of 100 and of 1,000 clinics on both databases, and writes docs/performance.md. Takes about ten minutes; on a
 * machine that does nothing else. Fails where a goal is missed.
 */
await withMongod(async (mongod, folder) => {
  if (!(await reportNetworks(mongod, folder))) process.exitCode = 1
})
