import type { Where } from 'payload'
import { toId } from '#collections/shared/access/roles.ts'
import { hasMailServer } from '#collections/shared/email-adapter.ts'
import { payload } from '#data/payload.ts'
import { type EnquiryState, enquiryStates } from '#domain/enquiry/handling.ts'
import {
  countOfState,
  type Inbox,
  type InboxCounts,
  type InboxFilter,
  statesOf,
} from '#domain/enquiry/inbox.ts'
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
  const isLater = page > 1
  const uncounted = isLater ? largestOf(filter.state) : null
  const [found, counted, unread] = await Promise.all([
    database.find({
      collection: 'enquiries',
      where: { and: whereFilter(asker, filter) },
      sort: '-receivedAt',
      limit: pageSize,
      page,
      // It counts the list, and a search reads every enquiry for that. On MongoDB, later pages can't be read without.
      pagination: isLater,
      depth: 0,
      ...ownAccess(asker),
    }),
    countByState(
      asker,
      filter,
      enquiryStates.filter((state) => state !== uncounted),
    ),
    countUnread(asker, filter.clinic),
  ])
  // SQLite counts nothing where there is no such page any more.
  if (isLater && found.docs.length === 0) return findInbox(asker, filter, 1, now)
  const counts = uncounted
    ? { ...counted, [uncounted]: Math.max(0, found.totalDocs - countOfState(filter.state, counted)) }
    : counted
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

/** Of a list, the state that most of its enquiries have as time goes by. */
function largestOf(list: InboxFilter['state']): EnquiryState | null {
  const states = statesOf(list)
  return states.find((state) => state === 'answered') ?? states.at(-1) ?? null
}

/** States that are not asked for have 0. */
async function countByState(
  asker: Asker,
  filter: InboxFilter,
  states: readonly EnquiryState[],
): Promise<InboxCounts> {
  const counts = await Promise.all(
    enquiryStates.map((state) =>
      states.includes(state) ? count(asker, whereFilter(asker, { ...filter, state })) : 0,
    ),
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
