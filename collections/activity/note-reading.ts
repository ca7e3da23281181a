import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { toId } from '#collections/shared/access/roles.ts'
import { noteActivity } from './note-activity.ts'

/** Milliseconds for which reading the same again is one entry: the panel reads a document several times while it is open. */
const sameReading = 60 * 60 * 1000

type Enquiry = { id: string; tenant: Parameters<typeof toId>[0]; message?: unknown }

/**
 * Notes which enquiries a user reads, before they get them. Reads that leave out the message, such as counts, are none.
 * Nothing of an enquiry is noted but its id.
 */
export const noteReading: CollectionAfterOperationHook = async ({
  operation,
  overrideAccess,
  req,
  result,
}) => {
  if (!req.user || overrideAccess) return
  if (operation === 'findByID') await noteOne(req, result)
  if (operation === 'find') await noteList(req, (result as { docs: unknown[] }).docs)
}

async function noteOne(req: PayloadRequest, enquiry: unknown): Promise<void> {
  if (!isRead(enquiry)) return
  const clinic = toId(enquiry.tenant)
  await noteOnce(req, { clinic, id: enquiry.id, words: (name) => `read an enquiry to ${name}` })
}

async function noteList(req: PayloadRequest, docs: unknown[]): Promise<void> {
  for (const [clinic, group] of Map.groupBy(docs.filter(isRead), ({ tenant }) => toId(tenant)))
    await noteOnce(req, {
      clinic,
      id: null,
      words: (name) =>
        `opened a list with ${group.length === 1 ? 'an enquiry' : `${group.length} enquiries`} to ${name}`,
    })
}

const isRead = (enquiry: unknown): enquiry is Enquiry => isRecord(enquiry) && 'message' in enquiry

type Reading = { clinic: string | null; id: string | null; words: (clinicName: string) => string }

async function noteOnce(req: PayloadRequest, { clinic, id, words }: Reading): Promise<void> {
  const { db } = req.payload
  const since = new Date(Date.now() - sameReading).toISOString()
  const noted = await db.findOne({
    collection: 'activity',
    where: {
      and: [
        { ofCollection: { equals: 'enquiries' } },
        id ? { ofId: { equals: id } } : { ofId: { exists: false } },
        { createdAt: { greater_than: since } },
        { kind: { equals: 'read' } },
        { userId: { equals: req.user?.id } },
        { tenant: { equals: clinic } },
      ],
    },
    req,
  })
  if (noted) return
  const found = clinic
    ? await db.findOne<{ id: string; name: string }>({
        collection: 'clinics',
        where: { id: { equals: clinic } },
        select: { name: true },
        req,
      })
    : null
  await noteActivity(req, {
    kind: 'read',
    words: words(found?.name ?? 'a deleted clinic'),
    collection: 'enquiries',
    id,
    title: null,
    clinic,
  })
}
