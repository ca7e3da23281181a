import { type Clinic, firstLocation, type Location } from '../clinic/clinic.ts'

/** A practitioner as far as booking goes. */
export type Bookable = {
  id: string
  name: string
  conditions: readonly string[]
  treatments: readonly string[]
  authorisations: readonly string[]
  acceptingNewPatients: boolean
  placements: readonly { clinic?: string; locations: readonly string[]; bookingUrl?: string }[]
}

/** A treatment by its id, with the authorisations of which a practitioner needs one; none where it needs none. */
export type TreatmentRule = { id: string; authorisations: readonly string[] }

export type BookingQuery = {
  clinic: Clinic
  /** Everybody; where several would do, the first is taken. */
  people: readonly Bookable[]
  /** All treatments of the library that the clinic may offer. */
  treatments: readonly TreatmentRule[]
  /** Ids of documents, and the slug of a location. */
  condition?: string
  treatment?: string
  practitioner?: string
  location?: string
}

/** Where booking leads: to a link, and whose it is; else to a number (E.164) to call. */
export type BookingTarget =
  | { kind: 'practitioner'; href: string; practitioner: Bookable }
  | { kind: 'location'; href: string; location: Location }
  | { kind: 'clinic'; href: string }
  | { kind: 'telephone'; number: string }

/**
 * The most specific link: of a practitioner who takes new patients, works there, does what is asked for and may; then of
 * the treatment, the location, the clinic. Without one, or where nobody here does what is asked for, the telephone.
 */
export function bookingTarget(query: BookingQuery): BookingTarget {
  const { clinic, people, treatment } = query
  const location = clinic.locations.find(({ slug }) => slug === query.location)
  const staff = people.filter((person) => placementsOf(person, query).length > 0)
  const asksForSomebody = Boolean(query.condition || treatment || query.practitioner)
  const able = staff.filter((person) => isAble(person, query))
  // A clinic that has entered nobody yet is not one where nobody treats anything.
  if (asksForSomebody && able.length === 0 && (people.length > 0 || query.practitioner))
    return call(query, null)
  if (asksForSomebody) {
    const [chosen] = able
      .flatMap((practitioner) => {
        const placement = placementsOf(practitioner, query).find(({ bookingUrl }) => bookingUrl)
        return placement?.bookingUrl ? [{ practitioner, href: placement.bookingUrl, placement }] : []
      })
      .toSorted((one, other) => precision(other.placement) - precision(one.placement))
    if (chosen) return { kind: 'practitioner', href: chosen.href, practitioner: chosen.practitioner }
  }
  const offer = clinic.offers.find((each) => each.treatment === treatment)
  if (offer?.bookingUrl) return { kind: 'clinic', href: offer.bookingUrl }
  const place = location ?? onlyPlace(query, able)
  if (place?.bookingUrl) return { kind: 'location', href: place.bookingUrl, location: place }
  if (clinic.bookingUrl) return { kind: 'clinic', href: clinic.bookingUrl }
  return call(query, place)
}

/** Whether a practitioner's register lets them give a treatment. */
export function mayGive(
  { authorisations }: Pick<Bookable, 'authorisations'>,
  rule: TreatmentRule | undefined,
): boolean {
  const needed = rule?.authorisations ?? []
  return needed.length === 0 || needed.some((each) => authorisations.includes(each))
}

function isAble(person: Bookable, query: BookingQuery): boolean {
  if (!person.acceptingNewPatients) return false
  if (query.practitioner && person.id !== query.practitioner) return false
  if (query.treatment && !gives(person, query.treatment, query)) return false
  if (!query.condition) return true
  return person.conditions.includes(query.condition) && givesAnything(person, query)
}

function gives(person: Bookable, treatment: string, { treatments }: BookingQuery): boolean {
  const rule = treatments.find(({ id }) => id === treatment)
  return person.treatments.includes(treatment) && mayGive(person, rule)
}

/** Somebody whose every treatment is one that they may not give, or that is not offered, treats nobody. */
function givesAnything(person: Bookable, query: BookingQuery): boolean {
  if (person.treatments.length === 0) return true
  return query.clinic.offers.some(({ treatment }) => gives(person, treatment, query))
}

/** Where a person works in the clinic, as far as the location asked for goes. */
function placementsOf({ placements }: Bookable, { clinic, location }: BookingQuery) {
  return placements.filter(
    (placement) =>
      placement.clinic === clinic.id &&
      (!location || placement.locations.length === 0 || placement.locations.includes(location)),
  )
}

/** A placement that names its locations says more than one that means all of them. */
const precision = ({ locations }: { locations: readonly string[] }): number => (locations.length > 0 ? 1 : 0)

/** The one location that the query comes down to; undefined where there is a choice. */
function onlyPlace(query: BookingQuery, able: readonly Bookable[]): Location | undefined {
  const { locations } = query.clinic
  if (locations.length === 1) return locations[0]
  if (!query.practitioner) return undefined
  const named = able
    .flatMap((person) => placementsOf(person, query))
    .flatMap((placement) => placement.locations)
  return named.length === 1 ? locations.find(({ slug }) => slug === named[0]) : undefined
}

function call({ clinic, location }: BookingQuery, place: Location | null | undefined): BookingTarget {
  const asked = clinic.locations.find(({ slug }) => slug === location)
  return { kind: 'telephone', number: (asked ?? place ?? firstLocation(clinic)).telephone }
}
