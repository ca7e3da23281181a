import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
  type Where,
} from 'payload'
import { isSame } from '#collections/activity/differences.ts'
import { updateReferences } from '#collections/references/record-references.ts'
import { findUserName } from '#collections/shared/hooks/user-name.ts'
import { withRetries } from '#database/retries.ts'
import { isChosenDay } from '#domain/publication/dates.ts'
import type { ScheduledAction } from '#domain/schedule/scheduled-change.ts'
import { describeRefusal } from '../describe-refusal.ts'
import { isRefusal, refusal } from './refusal.ts'

/** What is applied, to which document. `version` is null where a publication ends. */
export type Change = { collection: string; id: string; action: ScheduledAction; version: string | null }

/**
 * Publishes a version of a document, or ends its publication, with the access of the request's user and all checks of a
 * publication by hand.
 *
 * @throws APIError where a check refuses it
 */
export async function applyChange(req: PayloadRequest, change: Change): Promise<void> {
  await requirePresent(req, change)
  if (change.action === 'publish') return publishVersion(req, change)
  await req.payload.update({
    ...target(change),
    data: { _status: 'draft' },
    // As the panel does: what is unpublished need not be valid.
    unpublishAllLocales: true,
    depth: 0,
    overrideAccess: false,
    req: ownContext(req),
  })
}

/**
 * Whether a change would be refused now, and why. It is applied and rolled back, so that nothing but a publication itself
 * decides.
 */
export async function tryChange(payload: Payload, user: TypedUser, change: Change): Promise<string | null> {
  try {
    await inTransaction(payload, user, async (req) => {
      await applyChange(req, change)
      throw new RolledBack()
    })
  } catch (error) {
    if (error instanceof RolledBack) return null
    if (!isRefusal(error)) throw error
    return describeRefusal(payload, change, error)
  }
  return null
}

/** Runs writes in a transaction of their own, and again after a conflict with other writes. */
export function inTransaction<Result>(
  payload: Payload,
  user: TypedUser | null,
  write: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  return withRetries(async () => {
    const req = await createLocalReq({ ...(user && { user }) }, payload)
    await initTransaction(req)
    try {
      const result = await write(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}

class RolledBack extends Error {}

async function requirePresent({ payload }: PayloadRequest, change: Change): Promise<void> {
  const stored = await payload.findByID({
    ...target(change),
    depth: 0,
    trash: true,
    select: { deletedAt: true },
    disableErrors: true,
    // Only whether it is there. The user’s access is checked by the update.
    overrideAccess: true,
  })
  if (!stored) throw refusal('It has been deleted.')
  if (stored.deletedAt) throw refusal('It is in the trash.')
}

async function publishVersion(req: PayloadRequest, change: Change): Promise<void> {
  const newest = await findVersion(req, change, {})
  const scheduled = await findVersion(req, change, { id: { equals: change.version } })
  if (!newest || !scheduled) throw refusal('The version that was scheduled has been deleted.')
  const later = await findVersion(req, change, {
    and: [
      { 'version._status': { equals: 'published' } },
      { updatedAt: { greater_than: scheduled.updatedAt } },
    ],
  })
  if (later) {
    if (isSameContent(later, scheduled)) return
    const by = (await findUserName(later.version.updatedBy, req)) ?? 'Somebody'
    throw refusal(
      `${by} published a newer version by hand after this had been scheduled. The older one would have replaced it.`,
    )
  }
  const hasLaterDraft = newest.id !== scheduled.id
  if (hasLaterDraft)
    await req.payload.restoreVersion({
      collection: target(change).collection,
      id: scheduled.id,
      draft: true,
      depth: 0,
      overrideAccess: false,
      req: ownContext(req),
    })
  await req.payload.update({
    ...target(change),
    data: { _status: 'published', ...(await firstDate(req, change, scheduled)) },
    depth: 0,
    overrideAccess: false,
    req: ownContext(req),
  })
  if (hasLaterDraft) await putBack(req, change, newest)
}

/** A post that appears for the first time is dated then, unless somebody chose its day. */
async function firstDate(req: PayloadRequest, change: Change, { version }: Version): Promise<object> {
  const { publishedOn } = version
  if (
    change.collection !== 'posts' ||
    !publishedOn ||
    isChosenDay(new Date(String(publishedOn)).toISOString())
  )
    return {}
  const isKnown = await findVersion(req, change, { 'version._status': { equals: 'published' } })
  return isKnown ? {} : { publishedOn: new Date().toISOString() }
}

/** Makes the draft that was saved after the scheduling the newest version again. */
async function putBack(req: PayloadRequest, change: Change, draft: Version): Promise<void> {
  const { db } = req.payload
  const published = await findVersion(req, change, {})
  const later = new Date(Math.max(Date.now(), Date.parse(published?.updatedAt ?? '') + 1 || 0)).toISOString()
  await db.createVersion({
    collectionSlug: target(change).collection,
    parent: change.id,
    versionData: draft.version as never,
    autosave: false,
    createdAt: later,
    updatedAt: later,
    req,
  })
  await updateReferences(change.collection, change.id, req)
}

type Version = {
  id: string
  updatedAt: string
  version: { _status?: string; updatedBy?: string | null } & Record<string, unknown>
}

/** The newest version of the document that fits. */
export async function findVersion(
  req: PayloadRequest,
  change: Pick<Change, 'collection' | 'id'>,
  where: Where,
): Promise<Version | undefined> {
  const { docs } = await req.payload.db.findVersions({
    collection: target(change).collection,
    where: { and: [{ parent: { equals: change.id } }, where] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  return docs[0] as Version | undefined
}

const isSameContent = (one: Version, other: Version): boolean => isSame(contentOf(one), contentOf(other))

function contentOf({ version }: Version): unknown {
  const { _status, updatedAt, updatedBy, createdAt, ...content } = version
  return JSON.parse(JSON.stringify(content))
}

/** The types of Payload's operations ask for one collection by name. */
const target = ({ collection, id }: Pick<Change, 'collection' | 'id'>) => ({
  collection: collection as 'pages',
  id,
})

/** Hooks leave marks in the context, which must not reach the next operation. The transaction is shared. */
function ownContext(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context }
  return own
}
