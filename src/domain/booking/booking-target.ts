import { type Clinic, firstLocation, type Location } from '../clinic/clinic.ts'
import { type Registered, registeredPlacements } from './registration.ts'

/** The fields of a practitioner that booking needs. */
export type Bookable = Registered & {
  id: string
  name: string
  conditions: readonly string[]
  treatments: readonly string[]
  profession?: string
  authorisations: readonly string[]
  acceptingNewPatients: boolean
}

/**
 * A treatment by its id. A practitioner needs one of `professions` and at least one of `authorisations`; an empty list
 * requires none.
 */
export type TreatmentRule = {
  id: string
  professions: readonly string[]
  authorisations: readonly string[]
}

export type BookingQuery = {
  clinic: Clinic
  /** All practitioners; the first suitable one is taken. */
  people: readonly Bookable[]
  /** What the library's treatments require. */
  treatments: readonly TreatmentRule[]
  /** Document ids of what the page is about, and the slug of a location. */
  condition?: string
  treatment?: string
  practitioner?: string
  location?: string
}

/** A booking link and whose it is, or a number (E.164) to call. */
export type BookingTarget =
  | { kind: 'practitioner'; href: string; practitioner: Bookable }
  | { kind: 'location'; href: string; location: Location }
  | { kind: 'clinic'; href: string }
  | { kind: 'telephone'; number: string }

/**
 * Finds the most specific booking link for a page: of a practitioner who takes new patients, works at the location,
 * is registered there, provides the treatment and is authorised to, rather for that location than for all; else of the treatment,
 * of the location, of the clinic.
 *
 * @returns the telephone if there is no link, or if no practitioner matches
 */
export function bookingTarget(query: BookingQuery): BookingTarget {
  const { clinic, people, treatment } = query
  const location = clinic.locations.find(({ slug }) => slug === query.location)
  const practitioners = people.filter((person) => findPlacements(person, query).length > 0)
  const needsPractitioner = Boolean(query.condition || treatment || query.practitioner)
  const candidates = practitioners.filter((person) => isSuitable(person, query))
  // A clinic without any practitioner has not entered them yet, which does not mean that it treats nothing.
  if (needsPractitioner && candidates.length === 0 && (people.length > 0 || query.practitioner))
    return telephoneTarget(query, null)
  if (needsPractitioner) {
    const links = candidates.flatMap((practitioner) =>
      findPlacements(practitioner, query).flatMap(({ bookingUrl, locations }) =>
        bookingUrl ? [{ practitioner, href: bookingUrl, locations }] : [],
      ),
    )
    const chosen = links.find(({ locations }) => location && locations.includes(location.slug)) ?? links[0]
    if (chosen) return { kind: 'practitioner', href: chosen.href, practitioner: chosen.practitioner }
  }
  const offer = clinic.offers.find((each) => each.treatment === treatment)
  if (offer?.bookingUrl) return { kind: 'clinic', href: offer.bookingUrl }
  const fallbackLocation = location ?? findOnlyLocation(query, candidates)
  if (fallbackLocation?.bookingUrl)
    return { kind: 'location', href: fallbackLocation.bookingUrl, location: fallbackLocation }
  if (clinic.bookingUrl) return { kind: 'clinic', href: clinic.bookingUrl }
  return telephoneTarget(query, fallbackLocation)
}

/** Whether a practitioner has a profession that gives a treatment, and an authorisation that it requires. */
export function isAuthorisedFor(
  { profession, authorisations }: Pick<Bookable, 'profession' | 'authorisations'>,
  rule: TreatmentRule | undefined,
): boolean {
  if (!rule) return true
  return holdsOne([profession], rule.professions) && holdsOne(authorisations, rule.authorisations)
}

const holdsOne = (held: readonly (string | undefined)[], required: readonly string[]): boolean =>
  required.length === 0 || required.some((each) => held.includes(each))

function isSuitable(person: Bookable, query: BookingQuery): boolean {
  if (!person.acceptingNewPatients) return false
  if (query.practitioner && person.id !== query.practitioner) return false
  if (query.treatment && !providesTreatment(person, query.treatment, query)) return false
  if (!query.condition) return true
  return person.conditions.includes(query.condition) && providesAnyTreatment(person, query)
}

function providesTreatment(person: Bookable, treatment: string, { treatments }: BookingQuery): boolean {
  const rule = treatments.find(({ id }) => id === treatment)
  return person.treatments.includes(treatment) && isAuthorisedFor(person, rule)
}

/** False if the clinic offers none of a practitioner's treatments, or the practitioner is authorised for none. */
function providesAnyTreatment(person: Bookable, query: BookingQuery): boolean {
  if (person.treatments.length === 0) return true
  return query.clinic.offers.some(({ treatment }) => providesTreatment(person, treatment, query))
}

/** A person's placements in the clinic where their registration holds, at the requested location if the query has one. */
function findPlacements(person: Bookable, { clinic, location }: BookingQuery) {
  return registeredPlacements(person, clinic).filter(
    ({ locations }) => !location || locations.length === 0 || locations.includes(location),
  )
}

/** The only possible location; undefined if there are several. */
function findOnlyLocation(query: BookingQuery, candidates: readonly Bookable[]): Location | undefined {
  const { locations } = query.clinic
  if (locations.length === 1) return locations[0]
  if (!query.practitioner) return undefined
  const placements = candidates.flatMap((person) => findPlacements(person, query))
  // A placement without locations is one in all of them.
  if (placements.some((placement) => placement.locations.length === 0)) return undefined
  const slugs = new Set(placements.flatMap((placement) => placement.locations))
  return slugs.size === 1 ? locations.find(({ slug }) => slugs.has(slug)) : undefined
}

function telephoneTarget(
  { clinic, location }: BookingQuery,
  fallbackLocation: Location | null | undefined,
): BookingTarget {
  const requested = clinic.locations.find(({ slug }) => slug === location)
  return { kind: 'telephone', number: (requested ?? fallbackLocation ?? firstLocation(clinic)).telephone }
}
