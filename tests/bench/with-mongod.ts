import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from '#scripts/lib/build.ts'
import { stopOnSignal } from '#scripts/lib/child-processes.ts'
import { startMongod, type TestServer } from '#tests/fixtures/mongod.ts'

/**
 * Builds the product, and runs a measurement with a MongoDB server and a folder that are removed afterwards.
 *
 * @throws where mongod is missing
 */
export async function withMongod(
  measure: (mongod: TestServer, folder: string) => Promise<void>,
): Promise<void> {
  stopOnSignal(() => 130)
  const mongod = await startMongod()
  if (!mongod)
    throw new Error('mongod is missing. Install MongoDB, or name its program: MONGOD_BINARY=/path/to/mongod.')
  const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-bench-'))
  try {
    await build()
    await measure(mongod, folder)
  } finally {
    await mongod.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
