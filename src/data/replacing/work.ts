import { setImmediate as yieldToOthers } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import type { DocumentState } from '#domain/replacing/replacement.ts'
import type { ReplacementDocument as Row, Replacement as Run } from '#payload-types'
import { requireActingUser } from '../acting-user.ts'
import { describeRefusal } from '../describe-refusal.ts'
import { createFaultPatience } from '../fault-patience.ts'
import { inTransaction } from '../schedule/apply-change.ts'
import { isRefusal } from '../schedule/refusal.ts'
import { ChangedSince, type LocalizedEdit, replaceInDocument, undoInDocument } from './replace-in-document.ts'

/**
 * Replaces, or takes back, what waits for it. Several servers may run this at once: the state of a row changes in the
 * transaction of its document, so that each is done once, whole, or not at all if its server dies.
 *
 * @returns how many documents were changed
 */
export async function continueReplacements(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.db.find<Row>({
    collection: 'replacement-documents',
    where: { state: { in: ['waiting', 'undoing'] } },
    sort: 'position',
    limit: 100,
    pagination: false,
  })
  let changed = 0
  for (const row of docs) {
    // SQLite's driver is synchronous: without a pause the loop would block every other request.
    await yieldToOthers()
    if (await doOrNote(payload, row, now.getTime())) changed += 1
  }
  return changed
}

async function doOrNote(payload: Payload, row: Row, now: number): Promise<boolean> {
  if (faults.isPaused(row.id, now)) return false
  try {
    const isDone = await (row.state === 'waiting' ? replaceOnce(payload, row) : undoOnce(payload, row))
    faults.forget(row.id)
    return isDone
  } catch (error) {
    const isExpected = error instanceof ChangedSince || isRefusal(error)
    if (!isExpected && faults.bears(row.id, now)) {
      payload.logger.error({ err: error, msg: 'A phrase was not replaced in a document. It is tried again.' })
      return false
    }
    faults.forget(row.id)
    const outcome = await outcomeOf(payload, row, error)
    await inTransaction(payload, null, (req) => settle(req, row, outcome))
    return false
  }
}

const faults = createFaultPatience()

const replaceOnce = (payload: Payload, row: Row): Promise<boolean> =>
  inTransaction(payload, null, async (req) => {
    if (!(await settle(req, row, { state: 'done' }))) return false
    const { startedBy, publishes } = await requireRun(req, row)
    req.user = await requireActingUser(req, startedBy, 'started this')
    const saved = await replaceInDocument(req, toDocument(row), Boolean(publishes))
    await update(req, row, saved)
    return true
  })

const undoOnce = (payload: Payload, row: Row): Promise<boolean> =>
  inTransaction(payload, null, async (req) => {
    if (!(await settle(req, row, { state: 'undone' }))) return false
    const { undoneBy } = await requireRun(req, row)
    req.user = await requireActingUser(req, undoneBy ?? '', 'taken this back')
    const { wasPublished, isLive } = row
    await undoInDocument(req, toDocument(row), {
      wasPublished: Boolean(wasPublished),
      isLive: Boolean(isLive),
    })
    return true
  })

type Outcome = { state: DocumentState; reason?: string }

/** The document stays as it is. */
async function outcomeOf(payload: Payload, row: Row, error: unknown): Promise<Outcome> {
  const { state, ofCollection: collection, ofId: id } = row
  const isUndo = state === 'undoing'
  if (error instanceof ChangedSince)
    return isUndo
      ? { state: 'kept', reason: `${error.message} has changed it since. It was left as it is.` }
      : { state: 'left', reason: `${error.message} changed it after you had searched. Search again.` }
  const reason = await describeRefusal(payload, { collection, id }, error)
  return { state: isUndo ? 'not-undone' : 'refused', reason }
}

/** Whether the row was still in the state in which it was read. */
async function settle(req: PayloadRequest, row: Row, outcome: Outcome): Promise<boolean> {
  const settled = await req.payload.db.updateOne({
    collection: 'replacement-documents',
    where: { and: [{ id: { equals: row.id } }, { state: { equals: row.state } }] },
    data: { reason: null, ...outcome },
    req,
  })
  return Boolean(settled)
}

const update = (req: PayloadRequest, { id }: Row, data: Partial<Row>) =>
  req.payload.db.updateOne({ collection: 'replacement-documents', id, data, req })

async function requireRun(req: PayloadRequest, { replacement }: Row): Promise<Run> {
  const run = await req.payload.db.findOne<Run>({
    collection: 'replacements',
    where: { id: { equals: replacement } },
    req,
  })
  if (!run) throw new Error('A document of a replacement that is not stored any more.')
  return run
}

const toDocument = ({ ofCollection, ofId, basedOn, edits }: Row) => ({
  collection: ofCollection,
  id: ofId,
  basedOn,
  // Written by `startReplacement` only.
  edits: edits as LocalizedEdit[],
})
