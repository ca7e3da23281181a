import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from '#scripts/lib/build.ts'
import { stopOnSignal } from '#scripts/lib/child-processes.ts'
import { startMongod } from '#tests/fixtures/mongod.ts'
import { reportNetworks } from './large-network/report.ts'

/**
 * Measures networks of 100 and of 1,000 clinics on both databases, and writes docs/performance.md. Takes about ten minutes; on a
 * machine that does nothing else. Fails where a goal is missed.
 */
stopOnSignal(() => 130)
const mongod = await startMongod()
if (!mongod)
  throw new Error('mongod is missing. Install MongoDB, or name its program: MONGOD_BINARY=/path/to/mongod.')
const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-bench-'))
try {
  await build()
  if (!(await reportNetworks(mongod, folder))) process.exitCode = 1
} finally {
  await mongod.stop()
  rmSync(folder, { recursive: true, force: true })
}
