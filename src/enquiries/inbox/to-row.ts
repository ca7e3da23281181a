import { toId } from '#collections/shared/access/roles.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { formatPhone, joinExtension } from '#domain/clinic/phone.ts'
import { daysLeft } from '#domain/enquiry/handling.ts'
import type { InboxRow, Person } from '#domain/enquiry/inbox.ts'
import type { Enquiry } from '#payload-types'
import { locationOf } from './scope.ts'

type Known = { clinics: Map<string, Clinic>; people: readonly Person[]; now: Date }

/** What the list shows of an enquiry. */
export function toRow(enquiry: Enquiry, { clinics, people, now }: Known): InboxRow {
  const clinicId = toId(enquiry.tenant) ?? ''
  const clinic = clinics.get(clinicId)
  const { assignee } = enquiry
  return {
    id: enquiry.id,
    clinic: { id: clinicId, name: clinic?.name ?? '' },
    name: enquiry.name,
    phone: enquiry.phone ? formatPhone(joinExtension(enquiry.phone, enquiry.phoneExtension)) : null,
    email: enquiry.email ?? null,
    message: enquiry.message ?? '',
    about: enquiry.aboutTitle ?? null,
    receivedAt: enquiry.receivedAt,
    timeZone: (clinic && locationOf(clinic, enquiry.location)?.timeZone) ?? 'UTC',
    state: enquiry.status,
    isSuspicious: Boolean(enquiry.suspicious),
    isUnread: enquiry.status === 'new' && !enquiry.openedAt,
    assignee: assignee
      ? (people.find(({ id }) => id === assignee) ?? { id: assignee, name: 'Somebody who has left' })
      : null,
    daysLeft: daysLeft(enquiry.keepUntil, now),
  }
}
