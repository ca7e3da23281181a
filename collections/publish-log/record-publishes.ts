import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest, Where } from 'payload'
import { neverPublic, type PolicyCollection, policy } from '#collections/shared/access/policy.ts'
import type { Arrival } from '#publish/arrival.ts'
import type { StoredRow } from '#publish/changed-fields.ts'
import { type Change, impactOf } from '#publish/impact.ts'
import { ownEntries } from '#publish/own-entries.ts'
import { withdrawnTag } from '#publish/tags.ts'
import { withdrawalOf } from '#publish/withdrawals.ts'

/**
 * Makes a database append to the publish log what each of its writes changes for visitors, in the transaction of the write.
 * It compares what was public before with what is public after it, so that publishing, unpublishing, the trash and restored
 * versions need no rules of their own; and it sees every write, whichever hook or migration makes it.
 */
export function recordPublishes(database: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args)
      const log = createLog(adapter)
      const { connect } = adapter
      return Object.assign(adapter, recordingMethods(adapter, log.append), {
        connect: async (options?: Parameters<NonNullable<typeof connect>>[0]) => {
          log.hold()
          await connect?.call(adapter, options)
          await log.release()
        },
      })
    },
  }
}

type Write = { collection: string; id?: number | string; where?: Where; req?: Partial<PayloadRequest> }
type Append = (tags: readonly string[], req: Write['req']) => Promise<void>

const updates = ['updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'upsert'] as const

function recordingMethods(adapter: BaseDatabaseAdapter, append: Append) {
  const { create } = adapter
  const recordUpdate = (name: (typeof updates)[number]) => {
    const write = adapter[name] as (args: Write) => Promise<unknown>
    return async (args: Write) => {
      const run = () => write.call(adapter, args)
      if (!isPublic(args.collection)) return run()
      const before = await readRows(adapter, args, args.where ?? { id: { equals: args.id } })
      const result = await run()
      const ids = before.map(({ id }) => id)
      const after = ids.length > 0 ? await readRows(adapter, args, { id: { in: ids } }) : []
      await append(tagsOfRows(adapter, args.collection, before, after), args.req)
      return result
    }
  }
  return {
    create: async (args: Parameters<typeof create>[0]) => {
      const created = await create.call(adapter, args)
      if (!isPublic(args.collection)) return created
      // `returning: false` returns nothing; only the collections that aren't public are written so.
      const after = await readRows(adapter, args, { id: { equals: created.id } })
      await append(tagsOfRows(adapter, args.collection, [], after), args.req)
      return created
    },
    ...Object.fromEntries(updates.map((name) => [name, recordUpdate(name)])),
  }
}

const isPublic = (collection: string): boolean =>
  collection in policy && !neverPublic.includes(collection as PolicyCollection)

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

function tagsOfRows(
  { payload }: BaseDatabaseAdapter,
  collection: string,
  before: readonly StoredRow[],
  after: readonly StoredRow[],
): string[] {
  const hasDrafts = Boolean(payload.collections[collection as PolicyCollection].config.versions?.drafts)
  const publicState = (rows: readonly StoredRow[], id: string) =>
    rows.find((row) => row.id === id && !row.deletedAt && (!hasDrafts || row._status === 'published')) ?? null
  const ids = new Set([...before, ...after].map(({ id }) => id))
  return [...ids].flatMap((id) =>
    tagsOf({ collection, before: publicState(before, id), after: publicState(after, id) }),
  )
}

function tagsOf(change: Change): string[] {
  return [...impactOf(change), ...withdrawalOf(change).map(withdrawnTag)]
}

/**
 * Appends entries. Migrations run while the database connects, when the log may not have a table yet: what they change is
 * one entry afterwards, which says that everything may have changed.
 */
function createLog(adapter: BaseDatabaseAdapter) {
  const { create } = adapter
  let isHeld = false
  let hasHeld = false
  const write = async (arrival: Arrival, req: Write['req']) => {
    const data = { tags: arrival === 'all' ? null : arrival, writtenAt: new Date().toISOString() }
    await create.call(adapter, { collection: 'publish-log', data, req, returning: false })
  }
  return {
    append: async (tags: readonly string[], req: Write['req']) => {
      if (tags.length === 0) return
      if (isHeld) hasHeld = true
      else await write([...new Set(tags), ownEntries().name()], req)
    },
    hold: () => {
      isHeld = true
    },
    release: async () => {
      isHeld = false
      if (hasHeld) await write('all', undefined)
      hasHeld = false
    },
  }
}
