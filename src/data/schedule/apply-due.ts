import type { Payload } from 'payload'
import { noteActivity } from '#collections/activity/note-activity.ts'
import type { ScheduledChange as Row } from '#payload-types'
import { findActingUser, requireActingUser } from '../acting-user.ts'
import { describeRefusal } from '../describe-refusal.ts'
import { createFaultPatience } from '../fault-patience.ts'
import { applyChange, inTransaction } from './apply-change.ts'
import { describeDocument } from './describe-document.ts'
import { isRefusal } from './refusal.ts'

/**
 * Applies what is due, in the order of its times. Several servers may run this at once: a row is deleted in the transaction of
 * its change, so that a change is applied once, whole, or not at all if its server dies. What was due while no server ran is
 * applied by the first that starts.
 *
 * @returns how many changes were applied
 */
export async function applyDueChanges(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.db.find<Row>({
    collection: 'scheduled-changes',
    where: { and: [isWaiting, { dueAt: { less_than_equal: now.toISOString() } }] },
    sort: 'dueAt',
    limit: 100,
    pagination: false,
  })
  let applied = 0
  for (const row of docs) if (await applyOrNote(payload, row, now.getTime())) applied += 1
  return applied
}

const isWaiting = { problem: { exists: false } }

async function applyOrNote(payload: Payload, row: Row, now: number): Promise<boolean> {
  if (faults.isPaused(row.id, now)) return false
  try {
    const isApplied = await applyOnce(payload, row)
    faults.forget(row.id)
    return isApplied
  } catch (error) {
    if (!isRefusal(error) && faults.bears(row.id, now)) {
      payload.logger.error({ err: error, msg: 'A scheduled change was not applied. It is tried again.' })
      return false
    }
    faults.forget(row.id)
    await noteProblem(payload, row, error)
    return false
  }
}

const faults = createFaultPatience()

const applyOnce = (payload: Payload, { id, dueAt }: Row): Promise<boolean> =>
  inTransaction(payload, null, async (req) => {
    const row = (await payload.db.deleteOne({
      collection: 'scheduled-changes',
      // As it was read: what was moved in the meantime is not due.
      where: { and: [{ id: { equals: id } }, { dueAt: { equals: dueAt } }, isWaiting] },
      req,
    })) as Row | null
    if (!row) return false
    req.user = await requireActingUser(req, row.scheduledBy, 'scheduled it')
    await applyChange(req, toChange(row))
    return true
  })

export const toChange = ({ ofCollection, ofId, action, version }: Row) => ({
  collection: ofCollection,
  id: ofId,
  action,
  version: version ?? null,
})

/** The document stays as it is. The first server to note that tells. */
async function noteProblem(payload: Payload, row: Row, error: unknown): Promise<void> {
  const refused = await describeRefusal(payload, toChange(row), error)
  await inTransaction(payload, null, async (req) => {
    const by = await findActingUser(req, row.scheduledBy)
    const isForbidden = (error as { status?: number }).status === 403
    const problem = isForbidden
      ? `${by?.name || by?.email || 'The user who had scheduled it'} may not ${row.action} this any more.`
      : refused
    const noted = await payload.db.updateOne({
      collection: 'scheduled-changes',
      where: { and: [{ id: { equals: row.id } }, { dueAt: { equals: row.dueAt } }, isWaiting] },
      data: { problem },
      req,
    })
    if (!noted) return
    const { title, name } = await describeDocument(req, row)
    await noteActivity(
      req,
      {
        kind: 'schedule',
        words: `had scheduled to ${row.action} ${name}, which was refused`,
        collection: row.ofCollection,
        id: row.ofId,
        title,
        clinic: row.owner ?? null,
      },
      by ?? { id: row.scheduledBy, email: 'A deleted user' },
    )
  })
}
