import type { Payload } from 'payload'
import { env } from '#base/env.ts'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import { withoutPassword } from '#database/mongodb.ts'
import { Failure } from '../lib/failure.ts'
import {
  type DemoRecord,
  type DocumentIds,
  demoCollections,
  listDocuments,
  readDemoRecord,
  writeDemoRecord,
} from './demo-record.ts'
import { createDemoNetwork } from './ensure-demo.ts'
import { demoUsers } from './users.ts'

type Log = (line: string) => void

/**
 * Deletes the demo network, with all changes to it, and creates it anew.
 *
 * @param askHost asks for the network's host, which confirms the deletion
 * @throws Failure if the database holds anything else, or the host is another one; nothing is deleted then
 */
export async function resetDemo(payload: Payload, askHost: () => Promise<string>, log: Log): Promise<void> {
  const record = await readDemoRecord(payload)
  if (record?.state !== 'complete') throw new Failure(refusal(record))
  const documents = await listDocuments(payload, [...demoCollections, 'enquiries', 'reply-templates'])
  const foreign = [...findForeign(documents, record.documents), ...(await findOtherUsers(payload, documents))]
  if (foreign.length > 0) throw new Failure(`${notOnlyDemo}\n${foreign.join('\n')}`)
  const changed = await countChanged(payload, record.at)
  log(
    `This deletes the demo network in ${withoutPassword(env.DATABASE_URL)} and creates it anew. ` +
      `${changed} of its documents have been changed since ${record.at.slice(0, 10)}; these changes will be lost.`,
  )
  const host = await askHost()
  if (host.trim() !== env.NETWORK_HOST)
    throw new Failure(`Nothing was deleted: “${host}” is not ${env.NETWORK_HOST}.`)
  // Before the first deletion, so that the next start completes a reset that is interrupted.
  await writeDemoRecord(payload, { state: 'begun' })
  await deleteAll(payload, documents, log)
  await createDemoNetwork(payload, log)
}

const notOnlyDemo =
  'Nothing was deleted, because this database holds more than the demo network. Delete these first, or name another database in DATABASE_URL:'

const refusal = (record: DemoRecord | null): string =>
  record
    ? 'Nothing was deleted. The creation of the demo network was interrupted: npm start completes it.'
    : 'Nothing was deleted, because nothing in this database says that it holds the demo network only; earlier versions did not ' +
      `note that. If you need nothing of it, delete ${withoutPassword(env.DATABASE_URL)} yourself, or name another ` +
      'database in DATABASE_URL: npm start fills an empty one.'

/** A line for each collection that has documents besides those of the demo network. */
function findForeign(documents: DocumentIds, demo: DocumentIds): string[] {
  return Object.entries(documents).flatMap(([slug, ids]) => {
    const known = new Set(demo[slug as PolicyCollection])
    const foreign = ids.filter((id) => !known.has(id))
    return foreign.length > 0 ? `  ${slug}: ${foreign.length} (${foreign.slice(0, 3).join(', ')} …)` : []
  })
}

/** Users of the demo clinics besides the demo's own: a clinic that has users is not deleted. */
async function findOtherUsers(payload: Payload, { clinics = [] }: DocumentIds): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ email: { not_in: demoEmails } }, { 'tenants.tenant': { in: clinics } }] },
    pagination: false,
    depth: 0,
  })
  return docs.length > 0 ? [`  users: ${docs.map(({ email }) => email).join(', ')}`] : []
}

async function countChanged(payload: Payload, since: string): Promise<number> {
  let changed = 0
  for (const collection of demoCollections) {
    const where = { updatedAt: { greater_than: since } }
    changed += (await payload.count({ collection: collection as 'pages', where })).totalDocs
  }
  return changed
}

async function deleteAll(payload: Payload, documents: DocumentIds, log: Log): Promise<void> {
  // Before the clinics, which are not deleted as long as they have users.
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { in: demoEmails } },
    pagination: false,
    depth: 0,
  })
  for (const { id } of docs) await payload.delete({ collection: 'users', id })
  log(`deleted ${docs.length} demo users; other users are kept`)
  for (const [slug, ids] of Object.entries(documents)) {
    for (const id of ids) await payload.delete({ collection: slug as 'pages', id, trash: true })
    log(`deleted ${ids.length} of ${slug}`)
  }
}

const demoEmails = demoUsers.map(({ email }) => email)
