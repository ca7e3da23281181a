import type { BaseDatabaseAdapter, PayloadRequest, SelectType, Where } from 'payload'
import { isRecord } from '#base/narrow.ts'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { StoredRow } from '#publish/changed-fields.ts'

/** A document before and after a write, drafts and the trash included; null where there is none. */
export type RowChange = { before: StoredRow | null; after: StoredRow | null }

export type Write = {
  collection: string
  id?: number | string
  where?: Where
  req?: Partial<PayloadRequest>
  select?: SelectType
  returning?: boolean
}

export type WriteObserver = {
  /** Whether it wants to know of a write, for which the rows are then read before and after. */
  watches: (write: Pick<Write, 'collection' | 'req'>) => boolean
  /** Runs in the transaction of the write. */
  record: (changes: readonly RowChange[], write: Pick<Write, 'collection' | 'req'>) => Promise<void>
}

/**
 * The writing methods of a database, with observers that learn of each change of a document. They see every write, whichever
 * hook or migration makes it, and the rows themselves, which in hooks can't be told from drafts.
 */
export function observeWrites(adapter: BaseDatabaseAdapter, observers: readonly WriteObserver[]) {
  const { create } = adapter
  const watching = (write: Pick<Write, 'collection' | 'req'>) =>
    observers.filter((observer) => observer.watches(write))
  const observeUpdate = (name: (typeof updates)[number]) => {
    const write = adapter[name] as (args: Write) => Promise<unknown>
    return async (args: Write) => {
      const told = watching(args)
      if (told.length === 0) return write.call(adapter, args)
      const before = await readRows(adapter, args, args.where ?? { id: { equals: args.id } })
      const result = await write.call(adapter, args)
      const ids = before.map(({ id }) => id)
      const written = name === 'updateOne' && isWholeRow(result, args) ? [result] : null
      const after = ids.length > 0 ? (written ?? (await readRows(adapter, args, { id: { in: ids } }))) : []
      const changes = before.map((row) => ({
        before: row,
        after: after.find(({ id }) => id === row.id) ?? null,
      }))
      for (const { record } of told) await record(changes, args)
      return result
    }
  }
  return {
    create: async (args: Parameters<typeof create>[0]) => {
      const created = await create.call(adapter, args)
      const told = watching(args)
      // `returning: false` returns nothing; only the server's own collections are written so.
      if (told.length === 0 || !created) return created
      const [after] = isWholeRow(created, args)
        ? [created]
        : await readRows(adapter, args, { id: { equals: created.id } })
      for (const { record } of told) await record([{ before: null, after: after ?? null }], args)
      return created
    },
    ...Object.fromEntries(updates.map((name) => [name, observeUpdate(name)])),
  }
}

/** Whether a write of one document has returned it as it is stored now, so that it need not be read again. */
const isWholeRow = (result: unknown, { select, returning }: Write): result is StoredRow =>
  isRecord(result) && 'id' in result && !select && returning !== false

const updates = ['updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'upsert'] as const

async function readRows(
  adapter: BaseDatabaseAdapter,
  { collection, req }: Pick<Write, 'collection' | 'req'>,
  where: Where,
): Promise<StoredRow[]> {
  const { docs } = await adapter.find<StoredRow>({
    collection: collection as PolicyCollection,
    where,
    limit: 0,
    pagination: false,
    locale: 'all',
    req,
  })
  return docs
}
