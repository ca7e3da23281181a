import type { BasePayload, Where } from 'payload'

/** Every duration in milliseconds. */
export type RateLimit = {
  /** Attempts before the first delay. */
  free: number
  /** The delay after the last of those; each further attempt doubles it. */
  firstDelay: number
  maxDelay: number
  /** How long after an attempt the count is forgotten. */
  memory: number
}

export type Attempt = { key: string; limit: RateLimit }

type Database = BasePayload['db']
type Row = { id: string; count: number; waitUntil: number; expiresAt: number }

/**
 * Counts an attempt before it is made, so that parallel attempts can't pass together. Must not be called inside a
 * transaction: a refusal would roll the count back.
 *
 * @returns milliseconds to wait; 0 if the attempt may be made now. An attempt that has to wait is not counted.
 */
export async function countAttempt(
  database: Database,
  { key, limit }: Attempt,
  now = Date.now(),
): Promise<number> {
  for (let tries = 0; tries < maxTries; tries++) {
    const row = await findRow(database, key)
    const known = row && row.expiresAt > now ? row : null
    if (known && known.waitUntil > now) return known.waitUntil - now
    const count = (known?.count ?? 0) + 1
    const delay = delayAfter(count, limit)
    // Without a delay 0: the clock of another server, or of a later request, may be ahead.
    const waitUntil = delay === 0 ? 0 : now + delay
    const next = { count, waitUntil, expiresAt: now + Math.max(limit.memory, delay) }
    if (row ? await replaceRow(database, key, row, next) : await createRow(database, key, next, now)) return 0
  }
  // So many attempts at the same moment are no person's.
  return limit.firstDelay
}

/** Takes back the count of an attempt that has succeeded or was not made. A delay that others have caused stays. */
export async function takeBackAttempt(database: Database, { key, limit }: Attempt): Promise<void> {
  for (let tries = 0; tries < maxTries; tries++) {
    const row = await findRow(database, key)
    if (!row) return
    const count = Math.max(row.count - 1, 0)
    const waitUntil = count < limit.free ? 0 : row.waitUntil
    if (await replaceRow(database, key, row, { count, waitUntil, expiresAt: row.expiresAt })) return
  }
}

export async function forgetAttempts(database: Database, key: string): Promise<void> {
  await database.deleteMany({ collection, where: { key: { equals: key } } })
}

export async function hasAttempts(database: Database, key: string, now = Date.now()): Promise<boolean> {
  const row = await findRow(database, key)
  return row !== null && row.expiresAt > now
}

const collection = 'rate-limits'
const maxTries = 100

function delayAfter(count: number, { free, firstDelay, maxDelay }: RateLimit): number {
  return count < free ? 0 : Math.min(firstDelay * 2 ** (count - free), maxDelay)
}

function findRow(database: Database, key: string): Promise<Row | null> {
  return database.findOne<Row>({ collection, where: { key: { equals: key } } })
}

/** @returns false if another request has changed the row meanwhile */
async function replaceRow(
  database: Database,
  key: string,
  { count, waitUntil, expiresAt }: Row,
  next: Omit<Row, 'id'>,
): Promise<boolean> {
  const unchanged: Where[] = [
    { key: { equals: key } },
    { count: { equals: count } },
    { waitUntil: { equals: waitUntil } },
    { expiresAt: { equals: expiresAt } },
  ]
  const where = { and: unchanged }
  return Boolean(await database.updateOne({ collection, where, data: next, options: { atomic: true } }))
}

/** @returns false if another request has created the row meanwhile */
async function createRow(
  database: Database,
  key: string,
  row: Omit<Row, 'id'>,
  now: number,
): Promise<boolean> {
  await database.deleteMany({ collection, where: { expiresAt: { less_than: now } } })
  try {
    await database.create({ collection, data: { key, ...row } })
    return true
  } catch (error) {
    if (await findRow(database, key)) return false
    throw error
  }
}
