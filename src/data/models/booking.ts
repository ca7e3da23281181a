import {
  type BookingQuery,
  type BookingTarget,
  bookingTarget,
  type TreatmentRule,
} from '#domain/booking/booking-target.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import type { BookingLink } from '#ui/models.ts'
import type { ClinicContext } from '../site-context.ts'
import { locationName, telephoneLink } from './location.ts'
import { findPractitioners, type Practitioner } from './practitioner.ts'

/** The subject of a page: ids of documents, and the slug of a location. */
export type BookingSubject = Pick<BookingQuery, 'condition' | 'treatment' | 'practitioner' | 'location'>

/**
 * The booking button of a page with a subject.
 *
 * @param first id of the practitioner who is preferred to other suitable ones, such as the page's author
 */
export async function findBooking(
  context: ClinicContext,
  subject: BookingSubject,
  first?: string,
): Promise<BookingLink> {
  const [practitioners, treatments] = await Promise.all([findPractitioners(context), treatmentRules(context)])
  const people = practitioners
    .map(toBookable)
    .toSorted((one, other) => Number(other.id === first) - Number(one.id === first))
  return linkTo(bookingTarget({ clinic: context.clinic, people, treatments, ...subject }), context)
}

/** The booking button of any other page. */
export const generalBooking = (context: LinkContext): BookingLink =>
  linkTo(bookingTarget({ clinic: context.clinic, people: [], treatments: [] }), context)

/** What the treatments with a page here require of practitioners. */
export async function treatmentRules({ library }: ClinicContext): Promise<TreatmentRule[]> {
  return (await library.entries('treatments')).map(({ id, professions, authorisations }) => ({
    id,
    professions,
    authorisations,
  }))
}

export const toBookable = ({ registration, acceptingNewPatients, ...person }: Practitioner) => ({
  ...person,
  profession: registration?.profession,
  authorisations: registration?.authorisations ?? [],
  jurisdictions: registration?.jurisdictions ?? [],
  acceptingNewPatients: acceptingNewPatients !== false,
})

type LinkContext = Pick<ClinicContext, 'clinic' | 'messages' | 'localize'>

/** The label names the practitioner or location of the booking, or the telephone number. */
function linkTo(target: BookingTarget, { messages, localize, clinic }: LinkContext): BookingLink {
  switch (target.kind) {
    case 'practitioner': {
      const label = formatMessage(messages.bookWith, { name: target.practitioner.name })
      return { href: target.href, label, isTelephone: false }
    }
    case 'location': {
      const place = locationName(target.location, localize).text
      const label = clinic.locations.length > 1 ? formatMessage(messages.bookIn, { place }) : messages.book
      return { href: target.href, label, isTelephone: false }
    }
    case 'clinic':
      return { href: target.href, label: messages.book, isTelephone: false }
    case 'telephone': {
      const { href, shown } = telephoneLink(target.number)
      return { href, label: formatMessage(messages.call, { phone: shown }), isTelephone: true }
    }
  }
}
