import type { Payload } from 'payload'
import { neverPublic, type PolicyCollection, policy } from '#collections/shared/access/policy.ts'

/**
 * What a database remembers of the demo network: that its creation has begun, and once it is complete which documents
 * belong to it. A database without a record holds something else, or nothing.
 */
export type DemoRecord = { state: 'begun' } | { state: 'complete'; at: string; documents: DocumentIds }

export type DocumentIds = Partial<Record<PolicyCollection, string[]>>

const key = 'demo-network'

export const readDemoRecord = (payload: Payload): Promise<DemoRecord | null> =>
  payload.kv.get<DemoRecord>(key)

export const writeDemoRecord = (payload: Payload, record: DemoRecord): Promise<void> =>
  payload.kv.set(key, record)

/**
 * Collections of the demo network. Patients' enquiries are never part of it, of the users only its own are, and what the
 * server alone writes follows from the other documents or from use.
 */
export const demoCollections = (Object.keys(policy) as PolicyCollection[]).filter(
  (slug) => !neverPublic.includes(slug),
)

/** The documents of the given collections, with those in the trash. */
export async function listDocuments(
  payload: Payload,
  collections: readonly PolicyCollection[],
): Promise<DocumentIds> {
  const found: DocumentIds = {}
  for (const slug of collections) {
    const { docs } = await payload.find({
      collection: slug as 'pages',
      depth: 0,
      pagination: false,
      trash: true,
      select: {},
    })
    if (docs.length > 0) found[slug] = docs.map(({ id }) => id)
  }
  return found
}
