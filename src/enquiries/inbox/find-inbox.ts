import type { Where } from 'payload'
import { toId } from '#collections/shared/access/roles.ts'
import { hasMailServer } from '#collections/shared/email-adapter.ts'
import { payload } from '#data/payload.ts'
import { enquiryStates } from '#domain/enquiry/handling.ts'
import { countOfState, type Inbox, type InboxCounts, type InboxFilter } from '#domain/enquiry/inbox.ts'
import { type Asker, clinicsOf, findClinics, findPeople, mayAsk, ownAccess } from './scope.ts'
import { toRow } from './to-row.ts'
import { whereFilter } from './where-filter.ts'

const pageSize = 30

/** A page of the enquiries that a user may answer, the newest first; null for a user who may answer none of the clinic's. */
export async function findInbox(
  asker: Asker,
  filter: InboxFilter,
  page: number,
  now = new Date(),
): Promise<Inbox | null> {
  if (!mayAsk(asker, 'inbox', filter.clinic || undefined)) return null
  const database = await payload()
  const [found, counts, unread] = await Promise.all([
    database.find({
      collection: 'enquiries',
      where: { and: whereFilter(asker, filter) },
      sort: '-receivedAt',
      limit: pageSize,
      page,
      // It would count what `countByState` counts already, and a search reads every enquiry for that.
      pagination: page > 1,
      depth: 0,
      ...ownAccess(asker),
    }),
    countByState(asker, filter),
    countUnread(asker, filter.clinic),
  ])
  const total = countOfState(filter.state, counts)
  const shown = found.docs.map(({ tenant }) => toId(tenant) ?? '')
  const [clinics, people] = await Promise.all([
    findClinics(shown),
    findPeople(filter.clinic ? [filter.clinic] : [...new Set([...shown, ...ofWorkplace(asker)])]),
  ])
  return {
    rows: found.docs.map((enquiry) => toRow(enquiry, { clinics, people, now })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    counts,
    unread,
    people: people.map(({ id, name }) => ({ id, name })),
    may: {
      export: mayAsk(asker, 'inbox-export', filter.clinic || undefined),
      deleteEnquiries: mayAsk(asker, 'patient-data', filter.clinic || undefined),
    },
    hasMailServer: hasMailServer(database),
  }
}

function ofWorkplace(asker: Asker): string[] {
  const clinics = clinicsOf(asker, 'inbox')
  return clinics === 'all' ? [] : clinics
}

/** How many enquiries are new and were opened by nobody of their clinic. */
export const countUnread = (asker: Asker, clinic = ''): Promise<number> =>
  count(asker, [
    ...whereFilter(asker, { clinic, state: 'new', assignee: '', search: '' }),
    { openedAt: { exists: false } },
  ])

async function countByState(asker: Asker, filter: InboxFilter): Promise<InboxCounts> {
  const counts = await Promise.all(
    enquiryStates.map((state) => count(asker, whereFilter(asker, { ...filter, state }))),
  )
  return Object.fromEntries(enquiryStates.map((state, index) => [state, counts[index] ?? 0])) as InboxCounts
}

async function count(asker: Asker, and: Where[]): Promise<number> {
  const { totalDocs } = await (await payload()).count({
    collection: 'enquiries',
    where: { and },
    ...ownAccess(asker),
  })
  return totalDocs
}
