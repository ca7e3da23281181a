import type { Payload } from 'payload'
import { withRetries } from '#database/retries.ts'
import type { Replacement as Run } from '#payload-types'

/** Milliseconds: 30 days, in which a replacement can be taken back. */
const lifetime = 30 * 24 * 60 * 60 * 1000

/** Deletes old replacements, since what they hold of a text may be gone from the text by then. */
export async function forgetReplacements(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<Run>({
    collection: 'replacements',
    where: { startedAt: { less_than: new Date(now.getTime() - lifetime).toISOString() } },
    limit: 20,
    pagination: false,
  })
  for (const { id } of docs) {
    const documents = { replacement: { equals: id } }
    await withRetries(() => payload.db.deleteMany({ collection: 'replacement-documents', where: documents }))
    const where = { id: { equals: id } }
    await withRetries(() => payload.db.deleteMany({ collection: 'replacements', where }))
  }
}
