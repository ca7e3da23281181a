import type { Payload, Where } from 'payload'
import { withRetries } from '#database/retries.ts'
import { outwardState } from '#domain/links/links.ts'
import type { SiteAnswer } from './ask-site.ts'

const collection = 'outward-links'

/** Days until a link is checked again: a broken one sooner, because a site may have been down for an hour. */
const pause = { working: 7, broken: 1 }
const day = 24 * 60 * 60 * 1000

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
  const before = (days: number) => ({ less_than: new Date(now.getTime() - days * day).toISOString() })
  const due: Where[] = [
    // A missing value sorts before or after all others, as the database likes.
    { checkedAt: { exists: false } },
    {
      or: [
        { checkedAt: before(pause.working) },
        { and: [{ brokenSince: { exists: true } }, { checkedAt: before(pause.broken) }] },
      ],
    },
  ]
  for (const where of due) {
    const { docs } = await db.find<Row>({ collection, where, sort: 'checkedAt', limit: 1, pagination: false })
    if (docs[0]) return docs[0]
  }
  return
}
