import type { Payload, Where } from 'payload'
import { withRetries } from '#database/retries.ts'
import { outwardState } from '#domain/links/links.ts'
import type { SiteAnswer } from './ask-site.ts'

const collection = 'outward-links'

/** Days until a link is checked again. */
const pause = 7

type Row = { id: string; url: string; checkedAt?: string | null; brokenSince?: string | null }

/**
 * Checks the link that has waited longest, if one is due, and stores the answer wherever its address is used.
 *
 * @returns whether a link was due
 */
export async function checkNextLink(
  { db }: Payload,
  ask: (url: string) => Promise<SiteAnswer>,
  now: Date,
): Promise<boolean> {
  const row = await findDue(db, now)
  if (!row) return false
  const time = now.toISOString()
  // Taken before it is asked, so that of several servers one asks.
  const unchanged: Where = row.checkedAt
    ? { checkedAt: { equals: row.checkedAt } }
    : { checkedAt: { exists: false } }
  const taken = await withRetries(() =>
    db.updateOne({
      collection,
      where: { and: [{ id: { equals: row.id } }, unchanged] },
      data: { checkedAt: time },
      options: { atomic: true },
    }),
  )
  if (!taken) return true
  const answer = await ask(row.url)
  const isBroken = outwardState({ checkedAt: time, ...answer }) === 'broken'
  const { docs } = await db.find<Row>({ collection, where: { url: { equals: row.url } }, pagination: false })
  for (const { id, brokenSince } of docs) {
    const data = { ...answer, checkedAt: time, brokenSince: isBroken ? (brokenSince ?? time) : null }
    await withRetries(() => db.updateOne({ collection, id, data, returning: false }))
  }
  return true
}

async function findDue(db: Payload['db'], now: Date): Promise<Row | undefined> {
  const before = new Date(now.getTime() - pause * 24 * 60 * 60 * 1000).toISOString()
  // A missing value sorts before or after all others, as the database likes.
  for (const where of [{ checkedAt: { exists: false } }, { checkedAt: { less_than: before } }] as Where[]) {
    const { docs } = await db.find<Row>({ collection, where, sort: 'checkedAt', limit: 1, pagination: false })
    if (docs[0]) return docs[0]
  }
  return
}
