import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'

/** MongoDB would go on to read the activity log by this index, and every entry with it, when somebody looks for a word. */
export async function data({ payload }: PayloadRequest): Promise<void> {
  if (payload.db.name !== 'mongoose') return
  // The generated types allow SQLite's adapter only.
  const adapter = payload.db as unknown as MongooseAdapter
  const { collection } = adapter.collections.activity ?? {}
  if (await collection?.indexExists('createdAt_1')) await collection?.dropIndex('createdAt_1')
}
