import type {
  MedicalClinicLeaf,
  MedicalTherapyLeaf,
  MergeLeafTypes,
  OpeningHoursSpecificationLeaf,
  PhysiotherapyLeaf,
} from 'schema-dts'
import type { Clinic, Location, Weekday } from '../clinic/clinic.ts'
import { omitUndefined } from './omit-undefined.ts'
import { priceRange } from './price-range.ts'

export type ClinicNode = MedicalClinicLeaf | MergeLeafTypes<[MedicalClinicLeaf, PhysiotherapyLeaf]>

/** A location in the words of the page. Addresses are absolute. */
export type ClinicLocation = {
  clinic: Clinic
  location: Location
  /** The clinic's name, with that of the location where there are several. */
  name: string
  url: string
  /** Identifies the place on every page of the site that speaks of it. */
  id: string
  image?: string
  logo?: string
  street?: string
  city?: string
  region?: string
  /** Texts that state a price, in any wording. */
  prices: readonly string[]
  services: readonly { name: string; url: string }[]
}

/**
 * One address of a clinic. A physiotherapy practice is both `MedicalClinic`, which has `availableService`, and
 * `Physiotherapy`; for acupuncture there is no type, so its therapy names the system of medicine. Ratings of oneself are
 * never given (Google's guidelines on self-serving reviews).
 */
export function clinicNode(facts: ClinicLocation): ClinicNode {
  const { clinic, location } = facts
  const [longitude, latitude] = location.coordinates ?? []
  const node = omitUndefined<Omit<MedicalClinicLeaf, '@type'>>({
    '@id': facts.id,
    name: facts.name,
    legalName: clinic.legalName,
    url: facts.url,
    image: facts.image,
    logo: facts.logo,
    telephone: location.telephone,
    email: clinic.email,
    address: omitUndefined({
      '@type': 'PostalAddress' as const,
      streetAddress: facts.street,
      addressLocality: facts.city,
      addressRegion: facts.region,
      postalCode: location.postalCode,
      addressCountry: location.jurisdiction.slice(0, 2),
    }),
    geo:
      latitude !== undefined && longitude !== undefined
        ? { '@type': 'GeoCoordinates', latitude, longitude }
        : undefined,
    openingHoursSpecification: openingHours(location),
    priceRange: priceRange(facts.prices),
    availableService: facts.services.map(therapyNode),
  })
  return clinic.professions.includes('physiotherapy')
    ? { '@type': ['MedicalClinic', 'Physiotherapy'], ...node }
    : { '@type': 'MedicalClinic', ...node }
}

/** The systems of medicine of therapies that schema.org has no type for, by the last part of their page's address. */
const systems: Record<string, 'TraditionalChinese'> = { acupuncture: 'TraditionalChinese' }

export function therapyNode({ name, url }: { name: string; url?: string }): MedicalTherapyLeaf {
  return omitUndefined({
    '@type': 'MedicalTherapy' as const,
    name,
    url,
    medicineSystem: systems[url?.split('/').at(-1) ?? ''],
  })
}

const dayNames = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
} as const satisfies Record<Weekday, string>

/** The week, then the days that differ from it. A day that is closed opens and closes at midnight, as Google reads it. */
function openingHours({ hours, exceptions }: Location): OpeningHoursSpecificationLeaf[] {
  const week = hours.map(
    ({ days, opens, closes }): OpeningHoursSpecificationLeaf => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => dayNames[day]),
      opens,
      closes,
    }),
  )
  const others = exceptions.map(
    ({ date, opens, closes }): OpeningHoursSpecificationLeaf => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: date,
      validThrough: date,
      opens: opens && closes ? opens : '00:00',
      closes: opens && closes ? closes : '00:00',
    }),
  )
  return [...week, ...others]
}
