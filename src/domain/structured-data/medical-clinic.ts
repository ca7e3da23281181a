import type {
  MedicalClinicLeaf,
  MedicalTherapyLeaf,
  MergeLeafTypes,
  OpeningHoursSpecificationLeaf,
  PhysiotherapyLeaf,
} from 'schema-dts'
import type { Temporal } from 'temporal-polyfill'
import type { Clinic, Location, Weekday } from '../clinic/clinic.ts'
import { getWeekday, todayIn } from '../hours/dates.ts'
import { appliesOn, type Span, spansOn } from '../hours/spans.ts'
import { isWeekly } from '../hours/week.ts'
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

/** How far ahead the dates of hours that do not apply in every week are stated: longer than a search engine takes to visit again. */
const daysAhead = 8 * 7

/**
 * The week, then the coming dates of hours that do not apply in every week, then the coming exceptions. schema.org has neither
 * alternate weeks nor weeks of a month, and hours by appointment are none for who comes without one. Dated hours replace
 * those of the week, so a date states all of its hours. A closed day opens and closes at midnight (Google's format for
 * closed days).
 */
function openingHours(location: Location, now: number): OpeningHoursSpecificationLeaf[] {
  const { hours, exceptions } = location
  const week = hours.filter(isWeekly).map(
    ({ days, opens, closes }): OpeningHoursSpecificationLeaf => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => dayNames[day]),
      opens,
      closes,
    }),
  )
  const datedDays = sameWeeks(irregularDates(location, now), location).flatMap(({ first, last, spans }) =>
    spans.map(
      ({ opens, closes }): OpeningHoursSpecificationLeaf => ({
        '@type': 'OpeningHoursSpecification',
        ...(first !== last && { dayOfWeek: [dayNames[getWeekday(first)]] }),
        validFrom: first.toString(),
        validThrough: last.toString(),
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
  return [...week, ...datedDays, ...exceptionalDays]
}

type DatedHours = { first: Temporal.PlainDate; last: Temporal.PlainDate; spans: Span[] }

/** Dates with their hours; the same weekday of consecutive weeks with the same hours, as in a season, is one entry. */
function sameWeeks(dates: readonly Temporal.PlainDate[], location: Location): DatedHours[] {
  const entries: DatedHours[] = []
  for (const date of dates) {
    const spans = spansOn(location, date)
    const weekBefore = date.subtract({ weeks: 1 })
    const before = entries.find(
      (entry) => entry.last.equals(weekBefore) && JSON.stringify(entry.spans) === JSON.stringify(spans),
    )
    if (before) before.last = date
    else entries.push({ first: date, last: date, spans })
  }
  return entries
}

/** The coming dates on which hours apply that do not apply in every week, without exceptional dates. */
function irregularDates({ hours, exceptions, timeZone }: Location, now: number): Temporal.PlainDate[] {
  const irregular = hours.filter((row) => !isWeekly(row) && !row.byAppointment)
  const excepted = new Set(exceptions.map(({ date }) => date))
  const today = todayIn(timeZone, now)
  return Array.from({ length: daysAhead }, (_, days) => today.add({ days })).filter(
    (date) => !excepted.has(date.toString()) && irregular.some((row) => appliesOn(row, date)),
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
