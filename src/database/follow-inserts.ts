import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

export type InsertListener<T> = {
  /** Called with each inserted document, in the order of commits. */
  onInsert: (document: T) => void
  /** Documents may have been missed. */
  onGap: () => void
  /** Whether inserts arrive: false while the connection is lost. Of what was inserted meanwhile each is reported, or `onGap` called. */
  onFollowing: (isFollowing: boolean) => void
}

/**
 * Follows what is inserted into a collection, by this process and by others, from now on: MongoDB by a change stream, which
 * has the order of commits and can be resumed; SQLite by its row numbers, which a single writer makes the order of commits.
 * Neither needs a clock. A row is seen only after its transaction has been committed.
 *
 * @returns a function that stops
 */
export function followInserts<T>(
  { db }: Payload,
  followed: Followed,
  listener: InsertListener<T>,
): () => Promise<void> {
  const stopping = new AbortController()
  const running = isSqlite(db)
    ? followRows(db, followed, listener, stopping.signal)
    : followChangeStream(db, followed, listener, stopping.signal)
  return async () => {
    stopping.abort()
    await running
  }
}

type Followed = {
  collection: string
  /** Its table on SQLite. */
  table: string
  /** The field that the listener gets, which is JSON on SQLite. */
  field: string
  /** Is given a function that says that something was inserted, so that SQLite is looked at without delay. */
  onWait?: (look: () => void) => void
}

/** Milliseconds between two looks at a SQLite file. One takes 30 µs. */
const pollInterval = 50

/** Milliseconds before the database is tried again. */
const retryInterval = 500

async function followRows<T>(
  { drizzle }: Pick<SQLiteAdapter, 'drizzle'>,
  { table, field, onWait }: Followed,
  { onInsert, onGap, onFollowing }: InsertListener<T>,
  signal: AbortSignal,
): Promise<void> {
  const readNewest = async () => {
    const [row] = await drizzle.all<{ newest: number | null }>(
      sql`SELECT max(rowid) AS newest FROM ${sql.identifier(table)}`,
    )
    return row?.newest ?? 0
  }
  const readAfter = (rowid: number) =>
    drizzle.all<{ rowid: number; value: string | null }>(
      sql`SELECT rowid, ${sql.identifier(field)} AS value FROM ${sql.identifier(table)} WHERE rowid > ${rowid} ORDER BY rowid`,
    )
  let look = () => {}
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollInterval)
      look = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  onWait?.(() => look())
  signal.addEventListener('abort', () => look())
  let position: number | undefined
  while (!signal.aborted) {
    try {
      const newest = await readNewest()
      // The numbers were given anew: the file was replaced or compacted.
      if (position !== undefined && newest < position) onGap()
      const isNew = position === undefined || newest < position
      for (const row of isNew ? [] : await readAfter(position ?? 0))
        onInsert({ [field]: JSON.parse(row.value ?? 'null') } as T)
      position = newest
      onFollowing(true)
      await rest()
    } catch (error) {
      if (signal.aborted) return
      onFollowing(false)
      console.error(`The publish log can't be read: ${error instanceof Error ? error.message : error}`)
      await pause(retryInterval, undefined, { signal }).catch(() => {})
    }
  }
}

async function followChangeStream<T>(
  { connection, collections }: Pick<MongooseAdapter, 'connection' | 'collections'>,
  { collection }: Followed,
  { onInsert, onGap, onFollowing }: InsertListener<T>,
  signal: AbortSignal,
): Promise<void> {
  let resumeAfter: unknown
  while (!signal.aborted) {
    const name = collections[collection]?.collection.name ?? collection
    const stream = connection
      .collection(name)
      .watch([{ $match: { operationType: 'insert' } }], { resumeAfter, maxAwaitTimeMS: 500 })
    const stop = () => stream.close()
    signal.addEventListener('abort', stop)
    try {
      while (!signal.aborted) {
        const change = await stream.tryNext()
        // Opened now: what was inserted before is not reported, and nothing was kept before.
        onFollowing(true)
        resumeAfter = stream.resumeToken
        if (change?.operationType === 'insert') onInsert(change.fullDocument as T)
      }
    } catch (error) {
      if (signal.aborted) return
      onFollowing(false)
      if (isTooOld(error)) {
        resumeAfter = undefined
        onGap()
      }
      console.error(`The publish log can't be followed: ${error instanceof Error ? error.message : error}`)
      await pause(retryInterval, undefined, { signal }).catch(() => {})
    } finally {
      signal.removeEventListener('abort', stop)
      await stream.close().catch(() => {})
    }
  }
}

/** ChangeStreamHistoryLost, InvalidResumeToken, ChangeStreamFatalError: the oplog no longer holds the place to resume at. */
const isTooOld = (error: unknown): boolean =>
  [286, 260, 280].includes(Number((error as { code?: unknown } | null)?.code))

const isSqlite = (db: Payload['db']): db is Payload['db'] & SQLiteAdapter => db.name === 'sqlite'
