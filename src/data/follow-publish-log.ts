import type { Payload, Where } from 'payload'
import { followInserts } from '#database/follow-inserts.ts'
import { ownEntries } from '#publish/own-entries.ts'
import { position } from '#publish/position.ts'

/** Milliseconds for which entries are kept, far longer than a server is without its database. */
const keptFor = 24 * 60 * 60 * 1000

/**
 * Brings this process up to each entry of the publish log, and deletes old ones.
 *
 * @param onFollowing called each time when what is read can be kept from then on
 * @returns a function that stops it
 */
export function followPublishLog(payload: Payload, onFollowing?: () => void): () => Promise<void> {
  const stop = followInserts<{ tags: string[] | null }>(
    payload,
    { collection: 'publish-log', table: 'publish_log', field: 'tags', onWait: ownEntries().onWait },
    {
      onInsert: ({ tags }) => position.arrive(tags ?? 'all'),
      onGap: () => position.arrive('all'),
      onFollowing: (isFollowing) => {
        position.follow(isFollowing)
        if (isFollowing) onFollowing?.()
      },
    },
  )
  const purging = setInterval(() => purge(payload).catch(() => {}), keptFor / 24).unref()
  return async () => {
    clearInterval(purging)
    position.follow(false)
    await stop()
  }
}

/** The newest entry stays: the numbers of SQLite's rows go on from it. */
export async function purge({ db }: Payload, now = Date.now()): Promise<void> {
  const before = new Date(now - keptFor).toISOString()
  const { docs } = await db.find<{ id: string }>({
    collection: 'publish-log',
    sort: '-writtenAt',
    limit: 1,
    pagination: false,
  })
  const [newest] = docs
  if (!newest) return
  const where: Where = { and: [{ writtenAt: { less_than: before } }, { id: { not_equals: newest.id } }] }
  await db.deleteMany({ collection: 'publish-log', where })
}
