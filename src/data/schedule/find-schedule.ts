import { createLocalReq, type Payload, type TypedUser, type Where } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember, hasNetworkRole } from '#collections/shared/access/roles.ts'
import type { DocumentSchedule, ScheduledChange } from '#domain/schedule/scheduled-change.ts'
import type { ScheduledChange as Row } from '#payload-types'
import { findUserNames } from '../page-list/user-names.ts'
import { payload } from '../payload.ts'
import { findVersion } from './apply-change.ts'
import { findDocument, findDocuments, isAllowed, timeZoneOf } from './scope.ts'

/** So many changes are listed, the next ones. */
const limit = 200

/**
 * What is to come in a clinic, or without one in all that the user may read, and what was refused: in the order of its times.
 *
 * @returns null to a user who may not ask about the clinic
 */
export async function findSchedule(
  user: TypedUser,
  clinic: string | null,
): Promise<ScheduledChange[] | null> {
  const member = getMember({ user })
  const readable = clinicsFor(member, endpointPolicy.schedule)
  if (clinic && readable !== 'all' && !readable.includes(clinic)) return null
  const ofNetwork: Where[] = hasNetworkRole(member) ? [{ owner: { exists: false } }] : []
  if (readable.length === 0) return []
  const all: Where = readable === 'all' ? {} : { or: [{ owner: { in: readable } }, ...ofNetwork] }
  return findChanges(user, clinic ? { owner: { equals: clinic } } : all)
}

/** Null to a user who may not read the document, or for one without drafts. */
export async function findDocumentSchedule(
  user: TypedUser,
  of: { collection: string; id: string },
): Promise<DocumentSchedule | null> {
  const database = await payload()
  const document = await findDocument(database, user, of)
  if (!document) return null
  const { owner } = document
  const [changes, timeZone, clinics, state] = await Promise.all([
    findChanges(user, { and: [{ ofCollection: { equals: of.collection } }, { ofId: { equals: of.id } }] }),
    timeZoneOf(owner),
    findClinicNames(database, owner ? [owner] : []),
    findState(database, user, of),
  ])
  return {
    changes,
    timeZone,
    clinic: clinics.get(owner ?? '') ?? null,
    isEditable: !document.isTrashed && isAllowed(user, 'publish', document),
    ...state,
  }
}

async function findState(database: Payload, user: TypedUser, of: { collection: string; id: string }) {
  const req = await createLocalReq({ user }, database)
  const live = await database.db.findOne<{ id: string; _status?: string }>({
    collection: of.collection as 'pages',
    where: { id: { equals: of.id } },
    req,
  })
  const newest = await findVersion(req, of, {})
  return { isPublished: live?._status === 'published', hasDraft: newest?.version._status === 'draft' }
}

/** Those whose document the user may read. */
async function findChanges(user: TypedUser, where: Where): Promise<ScheduledChange[]> {
  const database = await payload()
  const { docs } = await database.db.find<Row>({
    collection: 'scheduled-changes',
    where,
    sort: 'dueAt',
    limit,
    pagination: false,
  })
  const owners = [...new Set(docs.map(({ owner }) => owner ?? null))]
  const byCollection = [...Map.groupBy(docs, ({ ofCollection }) => ofCollection)]
  const [names, clinics, timeZones, documents] = await Promise.all([
    findUserNames(docs.map(({ scheduledBy }) => scheduledBy)),
    findClinicNames(
      database,
      owners.filter((owner) => owner !== null),
    ),
    Promise.all(owners.map(async (owner) => [owner, await timeZoneOf(owner)] as const)),
    Promise.all(
      byCollection.map(async ([collection, rows]) => {
        const ids = rows.map(({ ofId }) => ofId)
        return [collection, await findDocuments(database, user, { collection, ids })] as const
      }),
    ),
  ])
  const zoneOf = new Map(timeZones)
  const found = new Map(documents)
  return docs.flatMap((row): ScheduledChange[] => {
    const document = found.get(row.ofCollection)?.get(row.ofId)
    if (!document) return []
    const { labels } = database.collections[document.collection].config
    const { owner } = document
    return [
      {
        id: row.id,
        action: row.action,
        document: { collection: row.ofCollection, id: row.ofId },
        title: document.title,
        noun: typeof labels.singular === 'string' ? labels.singular.toLowerCase() : 'document',
        clinic: owner ? { id: owner, name: clinics.get(owner) ?? 'A deleted clinic' } : null,
        at: row.dueAt,
        timeZone: zoneOf.get(row.owner ?? null) ?? 'UTC',
        by: names.get(row.scheduledBy) ?? null,
        problem: row.problem ?? null,
        isEditable: isAllowed(user, 'publish', document),
      },
    ]
  })
}

async function findClinicNames(database: Payload, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await database.find({
    collection: 'clinics',
    where: { id: { in: [...ids] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    // Of clinics whose documents the user may read. Only names are read.
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
