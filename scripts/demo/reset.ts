import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { env } from '#base/env.ts'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import { setupLock } from '#database/database.ts'
import { exitWithReason } from '../lib/exit-with-reason.ts'
import { Failure } from '../lib/failure.ts'
import { openDatabase } from '../lib/open-database.ts'
import {
  type DemoRecord,
  type DocumentIds,
  demoCollections,
  listDocuments,
  readDemoRecord,
} from './demo-record.ts'
import { createDemoNetwork } from './ensure-demo.ts'
import { demoUsers } from './users.ts'

/**
 * `npm run demo:reset [-- --host <network host>]`: deletes the demo network, with all changes to it, and creates it anew.
 * Refuses a database that holds anything else. Asks for the network's host, unless it is given.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { host: { type: 'string' } } })
  const payload = await openDatabase()
  await setupLock(
    payload,
    env.DATABASE_URL,
  )(async () => {
    const record = await readDemoRecord(payload)
    if (record?.state !== 'complete') throw new Failure(refusal(record))
    const documents = await listDocuments(payload, [...demoCollections, 'enquiries'])
    const foreign = findForeign(documents, record.documents)
    if (foreign.length > 0) throw new Failure(`${notOnlyDemo}\n${foreign.join('\n')}`)
    await confirm(payload, record.at, values.host)
    await deleteAll(payload, documents)
    await createDemoNetwork(payload, (line) => console.log(`  demo: ${line}`))
  })
  await payload.destroy()
}

const notOnlyDemo =
  'Nothing was deleted, because this database holds more than the demo network. Delete these first, or name another database in DATABASE_URL:'

const refusal = (record: DemoRecord | null): string =>
  record
    ? 'Nothing was deleted. The creation of the demo network was interrupted: npm start completes it.'
    : 'Nothing was deleted, because this database was not filled with the demo network, or by an earlier version. ' +
      'Name another database in DATABASE_URL; npm start fills an empty one.'

/** A line for each collection that has documents besides those of the demo network. */
function findForeign(documents: DocumentIds, demo: DocumentIds): string[] {
  return Object.entries(documents).flatMap(([slug, ids]) => {
    const known = new Set(demo[slug as PolicyCollection])
    const foreign = ids.filter((id) => !known.has(id))
    return foreign.length > 0 ? `  ${slug}: ${foreign.length} (${foreign.slice(0, 3).join(', ')} …)` : []
  })
}

async function confirm(payload: Payload, createdAt: string, given: string | undefined): Promise<void> {
  const changed = await countChanged(payload, createdAt)
  console.log(
    `This deletes the demo network in ${env.DATABASE_URL.replace(/\/\/[^@/]*@/, '//…@')} and creates it anew. ` +
      `${changed} of its documents have been changed since ${createdAt.slice(0, 10)}; these changes will be lost.`,
  )
  const typed = given ?? (await ask(`Type the network's host (${env.NETWORK_HOST}) to go on: `))
  if (typed.trim() !== env.NETWORK_HOST)
    throw new Failure(`Nothing was deleted: “${typed}” is not ${env.NETWORK_HOST}.`)
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Failure(
      `Nothing was deleted. Without a terminal, give the network's host: npm run demo:reset -- --host ${env.NETWORK_HOST}`,
    )
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer
}

async function countChanged(payload: Payload, since: string): Promise<number> {
  let changed = 0
  for (const collection of demoCollections) {
    const where = { updatedAt: { greater_than: since } }
    changed += (await payload.count({ collection: collection as 'pages', where })).totalDocs
  }
  return changed
}

async function deleteAll(payload: Payload, documents: DocumentIds): Promise<void> {
  for (const [slug, ids] of Object.entries(documents)) {
    for (const id of ids) await payload.delete({ collection: slug as 'pages', id, trash: true })
    console.log(`  deleted ${ids.length} of ${slug}`)
  }
  const emails = demoUsers.map(({ email }) => email)
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { in: emails } },
    pagination: false,
    depth: 0,
  })
  for (const { id } of docs) await payload.delete({ collection: 'users', id })
  console.log(`  deleted ${docs.length} demo users; other users are kept`)
}

await exitWithReason(run)
