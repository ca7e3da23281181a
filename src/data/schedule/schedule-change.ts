import {
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { noteActivity } from '#collections/activity/note-activity.ts'
import { findScheduledVersion, slotOf } from '#collections/scheduled-changes/find-scheduled-version.ts'
import { formatTime, nameTimeZone, toInstant } from '#domain/schedule/local-time.ts'
import type { ScheduledAction } from '#domain/schedule/scheduled-change.ts'
import type { ScheduledChange as Row } from '#payload-types'
import { payload } from '../payload.ts'
import { type Change, findVersion, inTransaction, tryChange } from './apply-change.ts'
import { toChange } from './apply-due.ts'
import { describeDocument } from './describe-document.ts'
import { findDocument, isAllowed, timeZoneOf } from './scope.ts'

export type Refused = { status: number; message: string }

type Asked = { collection: string; id: string; action: ScheduledAction; at: string }

/**
 * Schedules the publication of the newest draft of a document as it is now, or the end of its publication. Later drafts
 * change nothing about it.
 *
 * @param asked `at` is a time at the clinic, such as `2026-12-24T09:00`
 */
export async function scheduleChange(
  user: TypedUser,
  { at, ...asked }: Asked,
  now = Date.now(),
): Promise<{ id: string } | Refused> {
  const database = await payload()
  const document = await findDocument(database, user, asked)
  if (!document || document.isTrashed) return refuse(404, 'This does not exist, or it is in the trash.')
  if (!isAllowed(user, 'publish', document)) return refuse(403, mayNot)
  const due = await toDueTime(document.owner, at, now)
  if ('status' in due) return due
  const change = await toNewChange(database, user, asked)
  if ('status' in change) return change
  const problem = await tryChange(database, user, change)
  if (problem) return refuse(400, `This could not be ${asked.action}ed then: ${problem}`)
  const slot = slotOf(asked)
  return inTransaction(database, user, async (req) => {
    const { db } = req.payload
    const known = await db.findOne<Row>({
      collection: 'scheduled-changes',
      where: { slot: { equals: slot } },
      req,
    })
    if (known && !known.problem) return refuse(409, 'This is scheduled already. Move it, or cancel it first.')
    if (known)
      await db.deleteOne({ collection: 'scheduled-changes', where: { id: { equals: known.id } }, req })
    const row = (await db.create({
      collection: 'scheduled-changes',
      data: {
        slot,
        ofCollection: asked.collection,
        ofId: asked.id,
        action: asked.action,
        version: change.version,
        dueAt: due.dueAt,
        owner: document.owner,
        scheduledBy: user.id,
      },
      req,
    })) as Row
    await note(req, row, (name) => `scheduled to ${asked.action} ${name} on ${due.inWords}`)
    return { id: row.id }
  })
}

/** Moves a change to another time, also one that was refused when it was due. It is then the moving user’s. */
export async function moveChange(
  user: TypedUser,
  { id, at }: { id: string; at: string },
  now = Date.now(),
): Promise<{ id: string } | Refused> {
  const database = await payload()
  const row = await findRow(database, user, id)
  if ('status' in row) return row
  const due = await toDueTime(row.owner ?? null, at, now)
  if ('status' in due) return due
  const problem = await tryChange(database, user, toChange(row))
  if (problem) return refuse(400, `This could not be ${row.action}ed then: ${problem}`)
  return inTransaction(database, user, async (req) => {
    const moved = await req.payload.db.updateOne({
      collection: 'scheduled-changes',
      where: { and: [{ id: { equals: id } }, { dueAt: { equals: row.dueAt } }] },
      data: { dueAt: due.dueAt, scheduledBy: user.id, problem: null, toldAt: null },
      req,
    })
    if (!moved) return gone
    await note(req, row, (name) => `moved what is scheduled to ${row.action} ${name} to ${due.inWords}`)
    return { id }
  })
}

export async function cancelChange(
  user: TypedUser,
  { id }: { id: string },
): Promise<{ id: string } | Refused> {
  const database = await payload()
  const row = await findRow(database, user, id)
  if ('status' in row) return row
  return inTransaction(database, user, async (req) => {
    const cancelled = await req.payload.db.deleteOne({
      collection: 'scheduled-changes',
      where: { id: { equals: id } },
      req,
    })
    if (!cancelled) return gone
    await note(req, row, (name) => `cancelled what was scheduled to ${row.action} ${name}`)
    return { id }
  })
}

const refuse = (status: number, message: string): Refused => ({ status, message })
const mayNot = 'Your role cannot publish this. Save it as a draft and ask a clinic manager to publish it.'
const gone = refuse(409, 'This has been applied or cancelled in the meantime.')

async function findRow(database: Payload, user: TypedUser, id: string): Promise<Row | Refused> {
  const row = await database.db.findOne<Row>({
    collection: 'scheduled-changes',
    where: { id: { equals: id } },
  })
  if (!row) return gone
  const document = { collection: row.ofCollection, owner: row.owner ?? null }
  // To one who may not read it, it does not exist.
  if (!isAllowed(user, 'read', document)) return gone
  return isAllowed(user, 'publish', document) ? row : refuse(403, mayNot)
}

async function toDueTime(
  owner: string | null,
  at: string,
  now: number,
): Promise<{ dueAt: string; inWords: string } | Refused> {
  const timeZone = await timeZoneOf(owner)
  const instant = toInstant(at, timeZone)
  if (!instant) return refuse(400, 'Enter a date and a time.')
  const inWords = `${formatTime(instant.at, timeZone)} (${nameTimeZone(timeZone)})`
  if (instant.at <= now) return refuse(400, `${inWords} has passed. Choose a later time.`)
  return { dueAt: new Date(instant.at).toISOString(), inWords }
}

async function toNewChange(
  database: Payload,
  user: TypedUser,
  { action, ...document }: Omit<Asked, 'at'>,
): Promise<Change | Refused> {
  const req = await createLocalReq({ user }, database)
  if (action === 'publish') {
    const newest = await findVersion(req, document, {})
    if (newest?.version._status === 'draft') return { ...document, action, version: newest.id }
    return refuse(400, 'There is nothing to publish: every change has been published.')
  }
  const live = await database.db.findOne<{ id: string; _status?: string }>({
    collection: document.collection as CollectionSlug,
    where: { id: { equals: document.id } },
  })
  const isToCome = (await findScheduledVersion(document, req)) !== undefined
  if (live?._status === 'published' || isToCome) return { ...document, action, version: null }
  return refuse(400, 'There is nothing to unpublish: it is not published, and no publication is scheduled.')
}

async function note(req: PayloadRequest, row: Row, words: (name: string) => string): Promise<void> {
  const { title, name } = await describeDocument(req, row)
  await noteActivity(req, {
    kind: 'schedule',
    words: words(name),
    collection: row.ofCollection,
    id: row.ofId,
    title,
    clinic: row.owner ?? null,
  })
}
