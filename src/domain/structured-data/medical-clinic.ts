import type {
  MedicalClinicLeaf,
  MedicalTherapyLeaf,
  MergeLeafTypes,
  OpeningHoursSpecificationLeaf,
  PhysiotherapyLeaf,
} from 'schema-dts'
import type { Temporal } from 'temporal-polyfill'
import type { Clinic, Location, Weekday } from '../clinic/clinic.ts'
import { todayIn } from '../hours/dates.ts'
import { appliesOn, spansOn } from '../hours/spans.ts'
import { omitUndefined } from './omit-undefined.ts'

export type ClinicNode = MedicalClinicLeaf | MergeLeafTypes<[MedicalClinicLeaf, PhysiotherapyLeaf]>

/** A location with its texts in the page's locale. URLs are absolute. */
export type ClinicLocation = {
  clinic: Clinic
  location: Location
  /** The clinic's name, followed by the location's if there are several. */
  name: string
  url: string
  /** The `@id` of the location, the same on every page of the site. */
  id: string
  image?: string
  logo?: string
  street?: string
  city?: string
  region?: string
  /** Texts that contain prices, in any wording; see `priceRange`. */
  prices: readonly string[]
  services: readonly { name: string; url: string }[]
  /** Milliseconds since 1970. */
  now: number
}

/**
 * A location of a clinic. A physiotherapy practice is both a `MedicalClinic`, which has `availableService`, and a
 * `Physiotherapy`; acupuncture has no type, so its therapy states the system of medicine. A clinic's own site never
 * includes ratings of it (Google's guidelines on self-serving reviews).
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
    telephone: location.telephone.replace(';ext=', ' ext. '),
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
    openingHoursSpecification: openingHours(location, facts.now),
    priceRange: priceRange(facts.prices),
    availableService: facts.services.map(therapyNode),
  })
  return clinic.professions.includes('physiotherapy')
    ? { '@type': ['MedicalClinic', 'Physiotherapy'], ...node }
    : { '@type': 'MedicalClinic', ...node }
}

/** `medicineSystem` of therapies without a type in schema.org, by the last path segment of their page. */
const systems: Record<string, 'TraditionalChinese'> = { acupuncture: 'TraditionalChinese' }

/** A treatment. `url` is the absolute URL of its page, if it has one. */
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

/**
 * The prices of visits. A visit's price states how long it takes ("$95 for 45 minutes"); the fee for a late cancellation or
 * a letter doesn't, nor does what is added to a visit.
 */
export const visitPrices = (prices: readonly string[]): string[] =>
  prices.filter((price) => /\d/.test(price.replace(amount, '')))

const amount = /(\p{Sc})\s?(\d[\d,]*(?:\.\d+)?)/gu

/** How far ahead the dates of alternate-week hours are stated: longer than a search engine takes to visit again. */
const datedDays = 8 * 7

/**
 * The week, then the coming dates of alternate-week hours, then the coming exceptions. schema.org has no alternate weeks; dated hours
 * replace those of the week, so a date states all of its hours. A closed day opens and closes at midnight (Google's format
 * for closed days).
 */
function openingHours(location: Location, now: number): OpeningHoursSpecificationLeaf[] {
  const { hours, exceptions } = location
  const week = hours
    .filter(({ everyOtherWeekFrom }) => !everyOtherWeekFrom)
    .map(
      ({ days, opens, closes }): OpeningHoursSpecificationLeaf => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: days.map((day) => dayNames[day]),
        opens,
        closes,
      }),
    )
  const alternateDays = alternateDates(location, now).flatMap((date) =>
    spansOn(location, date).map(
      ({ opens, closes }): OpeningHoursSpecificationLeaf => ({
        '@type': 'OpeningHoursSpecification',
        validFrom: date.toString(),
        validThrough: date.toString(),
        opens,
        closes,
      }),
    ),
  )
  const today = todayIn(location.timeZone, now).toString()
  const exceptionalDays = exceptions
    .filter(({ date }) => date >= today)
    .map(
      ({ date, opens, closes }): OpeningHoursSpecificationLeaf => ({
        '@type': 'OpeningHoursSpecification',
        validFrom: date,
        validThrough: date,
        opens: opens && closes ? opens : '00:00',
        closes: opens && closes ? closes : '00:00',
      }),
    )
  return [...week, ...alternateDays, ...exceptionalDays]
}

/** The coming dates on which alternate-week hours apply, without exceptional dates. */
function alternateDates({ hours, exceptions, timeZone }: Location, now: number): Temporal.PlainDate[] {
  const alternating = hours.filter(({ everyOtherWeekFrom }) => everyOtherWeekFrom)
  const excepted = new Set(exceptions.map(({ date }) => date))
  const today = todayIn(timeZone, now)
  return Array.from({ length: datedDays }, (_, days) => today.add({ days })).filter(
    (date) => !excepted.has(date.toString()) && alternating.some((row) => appliesOn(row, date)),
  )
}

/**
 * Finds the lowest and the highest price in texts, such as `$95–$150`.
 *
 * @returns undefined if the texts contain no price or several currencies
 */
export function priceRange(texts: readonly string[]): string | undefined {
  const prices = texts.flatMap((text) => [...text.matchAll(amount)])
  const signs = new Set(prices.map(([, sign]) => sign))
  const amounts = prices.map(([, , amount = '']) => Number(amount.replaceAll(',', '')))
  const [sign] = signs
  if (!sign || signs.size > 1) return undefined
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)]
  return low === high ? `${sign}${low}` : `${sign}${low}–${sign}${high}`
}
