import type { Payload } from 'payload'
import { env } from '#base/env.ts'
import { demoCollections, listDocuments, readDemoRecord, writeDemoRecord } from './demo-record.ts'
import { seedDemo } from './seed.ts'

/**
 * Creates the demo network in an empty database, and completes one whose creation was interrupted. A database that holds
 * anything else, be it drafts only, is left alone.
 */
export async function ensureDemo(payload: Payload, log: (line: string) => void): Promise<void> {
  const record = await readDemoRecord(payload)
  if (record?.state === 'complete') return
  if (record?.state === 'begun') log('completing the demo network, whose creation was interrupted')
  else if (await isUsed(payload)) return
  await createDemoNetwork(payload, log)
}

/** Fills a database without documents, or one in which this was interrupted. */
export async function createDemoNetwork(payload: Payload, log: (line: string) => void): Promise<void> {
  const started = Date.now()
  await writeDemoRecord(payload, { state: 'begun' })
  await seedDemo(payload, log)
  const documents = await listDocuments(payload, demoCollections)
  await writeDemoRecord(payload, { state: 'complete', at: new Date().toISOString(), documents })
  log(`ready in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** Whether anybody has used the database: the first admin's account alone does not count. */
async function isUsed(payload: Payload): Promise<boolean> {
  const { totalDocs: enquiries } = await payload.count({ collection: 'enquiries' })
  const { totalDocs: users } = await payload.count({
    collection: 'users',
    where: { email: { not_equals: env.ADMIN_EMAIL } },
  })
  const documents = await listDocuments(payload, demoCollections)
  return enquiries > 0 || users > 0 || Object.keys(documents).length > 0
}
