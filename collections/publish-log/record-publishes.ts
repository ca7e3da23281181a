import type { BaseDatabaseAdapter } from 'payload'
import { neverPublic, type PolicyCollection, policy } from '#collections/shared/access/policy.ts'
import type { Write, WriteObserver } from '#collections/shared/changes/observe-writes.ts'
import type { Arrival } from '#publish/arrival.ts'
import type { StoredRow } from '#publish/changed-fields.ts'
import { type Change, impactOf } from '#publish/impact.ts'
import { ownEntries } from '#publish/own-entries.ts'
import { withdrawnTag } from '#publish/tags.ts'
import { withdrawalOf } from '#publish/withdrawals.ts'

/**
 * Appends to the publish log what each write of a database changes for visitors, in the transaction of the write. It
 * compares what was public before with what is public after it, so that publishing, unpublishing, the trash and restored
 * versions need no rules of their own.
 */
export function recordPublishes(adapter: BaseDatabaseAdapter) {
  const log = createLog(adapter)
  const observer: WriteObserver = {
    watches: ({ collection }) => isPublic(collection),
    record: async (changes, { collection, req }) => {
      const published = publicState(adapter, collection)
      const tags = changes.flatMap(({ before, after }) =>
        tagsOf({ collection, before: published(before), after: published(after) }),
      )
      await log.append(tags, req)
    },
  }
  return { ...observer, hold: log.hold, release: log.release }
}

const isPublic = (collection: string): boolean =>
  collection in policy && !neverPublic.includes(collection as PolicyCollection)

function publicState({ payload }: BaseDatabaseAdapter, collection: string) {
  const hasDrafts = Boolean(payload.collections[collection as PolicyCollection].config.versions?.drafts)
  return (row: StoredRow | null) =>
    row && !row.deletedAt && (!hasDrafts || row._status === 'published') ? row : null
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
