import type { Where } from 'payload'
import { byteOrderMark, csvLine } from '#base/csv.ts'
import { toId } from '#collections/shared/access/roles.ts'
import { payload } from '#data/payload.ts'
import { formatPhone, joinExtension } from '#domain/clinic/phone.ts'
import { preferredTimeNames } from '#domain/enquiry/enquiry.ts'
import { enquiryStateNames } from '#domain/enquiry/handling.ts'
import type { InboxFilter } from '#domain/enquiry/inbox.ts'
import { localeNames } from '#domain/locales/tags.ts'
import type { Enquiry } from '#payload-types'
import { noteExport } from './note-export.ts'
import { type Asker, findClinics, findPeople, mayAsk, ownAccess } from './scope.ts'
import { whereFilter } from './where-filter.ts'

/** Rows that are in memory at a time. */
const batchSize = 200

/** The enquiries that a filter finds as lines of CSV, the newest first; null for a user who may not export. */
export function exportEnquiries(asker: Asker, filter: InboxFilter): AsyncGenerator<string> | null {
  return mayAsk(asker, 'inbox-export', filter.clinic || undefined) ? writeLines(asker, filter) : null
}

async function* writeLines(asker: Asker, filter: InboxFilter): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns)
  const noted = new Set<string>()
  for await (const batch of readBatches(asker, filter)) {
    const clinics = new Set(batch.map(({ tenant }) => toId(tenant) ?? ''))
    await noteExport(asker, clinics.difference(noted), 'enquiries')
    for (const clinic of clinics) noted.add(clinic)
    yield await toLines(batch)
  }
}

/** Continues after the last row and not at a position, so that an enquiry that arrives meanwhile repeats none. */
async function* readBatches(asker: Asker, filter: InboxFilter): AsyncGenerator<Enquiry[]> {
  const database = await payload()
  const where = whereFilter(asker, filter, 'inbox-export')
  let after: Where[] = []
  while (true) {
    const { docs } = await database.find({
      collection: 'enquiries',
      where: { and: [...where, ...after] },
      sort: ['-receivedAt', '-id'],
      limit: batchSize,
      pagination: false,
      depth: 0,
      ...ownAccess(asker),
    })
    const last = docs.at(-1)
    if (!last) return
    yield docs
    const { receivedAt, id } = last
    after = [
      {
        or: [
          { receivedAt: { less_than: receivedAt } },
          { and: [{ receivedAt: { equals: receivedAt } }, { id: { less_than: id } }] },
        ],
      },
    ]
  }
}

const columns = [
  'Clinic',
  'Received (UTC)',
  'State',
  'Name',
  'Phone',
  'E-mail',
  'Preferred time',
  'Message',
  'Page',
  'Language',
  'Wants news',
  'May be spam',
  'Assigned to',
  'First answered (UTC)',
  'Deleted on',
]

async function toLines(enquiries: readonly Enquiry[]): Promise<string> {
  const ids = [...new Set(enquiries.map(({ tenant }) => toId(tenant) ?? ''))]
  const [clinics, people] = await Promise.all([findClinics(ids), findPeople(ids)])
  return enquiries
    .map((enquiry) =>
      csvLine([
        clinics.get(toId(enquiry.tenant) ?? '')?.name ?? '',
        toTime(enquiry.receivedAt),
        enquiryStateNames[enquiry.status],
        enquiry.name,
        enquiry.phone ? formatPhone(joinExtension(enquiry.phone, enquiry.phoneExtension)) : '',
        enquiry.email ?? '',
        preferredTimeNames[enquiry.preferredTime],
        enquiry.message ?? '',
        enquiry.aboutTitle ?? '',
        localeNames[enquiry.locale],
        enquiry.marketing ? 'Yes' : 'No',
        enquiry.suspicious ? 'Yes' : 'No',
        people.find(({ id }) => id === enquiry.assignee)?.name ?? '',
        toTime(enquiry.firstAnsweredAt),
        enquiry.keepUntil.slice(0, 10),
      ]),
    )
    .join('')
}

/** As spreadsheets read it: 2026-11-21 06:00. */
const toTime = (time: string | null | undefined): string => time?.slice(0, 16).replace('T', ' ') ?? ''
