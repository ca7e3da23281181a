import { APIError, type Endpoint, Forbidden, type PayloadRequest, type Where } from 'payload'
import { byteOrderMark, csvLine } from '#base/csv.ts'
import { csvDownload } from '#base/csv-download.ts'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { requireFilter } from '#collections/shared/access/filters.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import type { Activity } from '#payload-types'
import { activityKinds } from './kinds.ts'
import { noteActivity } from './note-activity.ts'

/** Rows that are in memory at a time. */
const batchSize = 500

/** Before Payload's own routes, of which `GET /:id` would take `export` for an id. */
export const activityEndpoints: Endpoint[] = [
  {
    /** GET /api/activity/export, with `where` and `search` of the list -> a CSV file, the newest first, of what the user may read. */
    path: '/export',
    method: 'get',
    handler: async (req) => {
      const clinics = clinicsFor(getMember(req), endpointPolicy['activity/export'])
      if (clinics !== 'all' && clinics.length === 0) throw new Forbidden(req.t)
      return csvDownload('activity', writeLines(req, readFilter(req)))
    },
  },
]

function readFilter(req: PayloadRequest): Where[] {
  const { where = {}, search = '' } = req.query
  if (typeof search !== 'string') throw new APIError('Send words as “search”.', 400, undefined, true)
  const filter = [where as Where, ...(search ? [{ line: { contains: search } }] : [])]
  const { config: collection } = req.payload.collections.activity
  // With what is added to it below, or a file could be cut off where that makes it too large.
  requireFilter({ and: [...filter, ...whereAfter(new Date().toISOString(), [])] }, { collection, req })
  return filter
}

/** The export is in the log of each clinic before anything of that clinic is sent. */
async function* writeLines(req: PayloadRequest, filter: Where[]): AsyncGenerator<string> {
  const clinics = new Map<string | null, string>()
  let head = byteOrderMark + csvLine(['When (UTC)', 'Who', 'What', 'Kind', 'From', 'Clinic'])
  for await (const batch of readBatches(req, filter)) {
    const ids = new Set(batch.map(({ tenant }) => tenant ?? null))
    for (const id of ids) if (!clinics.has(id)) clinics.set(id, await noteExport(req, id))
    yield head + batch.map((entry) => toLine(entry, clinics.get(entry.tenant ?? null) ?? '')).join('')
    head = ''
  }
  if (head) yield head
}

/**
 * Continues after the time of the last entry and not at a position, so that an entry that is added meanwhile repeats none. Of those
 * with that same time it leaves out what it has had: an order by a second field has no index.
 */
async function* readBatches({ payload, user }: PayloadRequest, filter: Where[]): AsyncGenerator<Activity[]> {
  let after: Where[] = []
  let had: Activity[] = []
  while (true) {
    const { docs } = await payload.find({
      collection: 'activity',
      where: { and: [...filter, ...after] },
      sort: '-createdAt',
      limit: batchSize,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
    })
    const last = docs.at(-1)
    if (!last) return
    yield docs
    const { createdAt } = last
    had = [...had, ...docs].filter((entry) => entry.createdAt === createdAt)
    after = whereAfter(createdAt, had)
  }
}

const whereAfter = (createdAt: string, had: readonly Activity[]): Where[] => [
  { createdAt: { less_than_equal: createdAt } },
  { id: { not_in: had.map(({ id }) => id) } },
]

/** @returns the clinic's name */
async function noteExport(req: PayloadRequest, id: string | null): Promise<string> {
  const found = id
    ? await req.payload.db.findOne<{ id: string; name: string }>({
        collection: 'clinics',
        where: { id: { equals: id } },
        select: { name: true },
      })
    : null
  const name = found?.name ?? (id ? 'a deleted clinic' : '')
  await noteActivity(req, {
    kind: 'export',
    words: `exported the activity of ${name || 'the network'}`,
    collection: 'activity',
    id: null,
    title: null,
    clinic: id,
  })
  return name
}

const toLine = ({ createdAt, userName, line, kind, origin }: Activity, clinic: string): string =>
  // As spreadsheets read it: 2026-11-21 06:00:00.
  csvLine([createdAt.slice(0, 19).replace('T', ' '), userName, line, activityKinds[kind], origin, clinic])
