import { memoize } from '#base/memoize.ts'
import type { TermForms, TermName } from '../interpolation/terms.ts'
import { jurisdictionChain } from '../jurisdictions/index.ts'
import type { Item } from '../library/section.ts'
import type { ContentLocale, Localized } from '../locales/localized.ts'
import type { LocaleTag } from '../locales/tags.ts'
import type { ClinicFacts } from '../resolve/display-conditions.ts'
import type { ThemeName } from '../themes/names.ts'
import type { MenuEntry } from './menu.ts'
import type { Profession } from './professions.ts'

export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
export type Weekday = (typeof weekdays)[number]

/** Which of the same weekdays of a month; `last` is the fourth or the fifth. */
export const monthWeeks = ['first', 'second', 'third', 'fourth', 'last'] as const
export type MonthWeek = (typeof monthWeeks)[number]

/**
 * The first and the last day on which hours apply: `MM-DD` in each year, maybe from autumn to spring, or `YYYY-MM-DD`.
 */
export type Season = { from: string; until: string }

/**
 * When hours apply, beyond their weekdays. With `everyOtherWeekFrom`, a date (`YYYY-MM-DD`), from that date on, in its week
 * (Monday to Sunday) and every second week after it. `byAppointment`: nobody is there for who comes without one.
 */
export type HoursPattern = {
  everyOtherWeekFrom?: string
  weeksOfMonth?: MonthWeek[]
  season?: Season
  byAppointment?: boolean
}

/** Times of day are `HH:MM` in the location's time zone. */
export type Hours = { days: Weekday[]; opens: string; closes: string } & HoursPattern

/**
 * A date (`YYYY-MM-DD`) with hours of its own. Without times the location is closed that day; several rows of the same
 * date are separate spans.
 */
export type HoursException = { date: string; opens?: string; closes?: string; note?: Localized }

export const alertLevels = ['notice', 'warning'] as const
export type AlertLevel = (typeof alertLevels)[number]

/** A temporary announcement at the top of pages, such as snow or a move. `from` and `until` are ISO instants. */
export type Alert = {
  key: string
  text: Localized
  level: AlertLevel
  from?: string
  until: string
  /** Slug of the location that it concerns; the whole clinic if omitted. */
  location?: string
}

/** One address of a clinic. */
export type Location = {
  slug: string
  name?: Localized
  city: Localized
  street?: Localized
  district?: Localized
  region?: Localized
  postalCode?: string
  /** Longitude, latitude. */
  coordinates?: [number, number]
  jurisdiction: string
  timeZone: string
  /** E.164, with an extension as in `joinExtension`. */
  telephone: string
  hours: Hours[]
  exceptions: HoursException[]
  /** Overrides of the clinic's own; what is omitted falls back to the clinic. */
  email?: string
  whatsapp?: string
  bookingUrl?: string
  fees: Fee[]
  parking?: Localized
  access?: Localized
  introduction?: Localized<unknown>
  landmarks: Item[]
}

export type Offer = { treatment: string; name?: Localized; price?: Localized; bookingUrl?: string }
export type Fee = { key: string; label: Localized; price: Localized; text?: Localized }
export type Insurer = { key: string; name: string; text?: Localized }

/** How a clinic handles enquiries. */
export type EnquirySettings = {
  /** Address for notifications of new enquiries; defaults to the clinic's public email address. */
  mailTo?: string
  /** Working days within which the clinic answers. */
  answerDays?: number
  /** Days after which an enquiry is deleted. */
  keepDays?: number
  /** Whether the clinic is a covered entity under HIPAA; undefined if unknown. */
  coveredEntity?: boolean
  /** Name or title of the person who answers questions about personal details, in the language of the page. */
  privacyContact?: string
  /** The same in each language that writes it differently. */
  privacyContactInScript?: Localized
  /** A path of the site or a full address. */
  privacyNotice?: string
}

/** A clinic (a tenant of the network) with everything that its pages show. */
export type Clinic = {
  id: string
  /** In the language of the page. */
  name: string
  /** The name in each language in whose script it is written differently, and in the default language. */
  nameInScript?: Localized
  legalName?: string
  tagline?: Localized
  introduction?: Localized
  /** The first is the canonical one. */
  hosts: string[]
  status: 'draft' | 'live' | 'closed'
  forwardTo?: string
  professions: Profession[]
  offers: Offer[]
  newConditions: 'auto' | 'ask'
  /** At least one; the first has no prefix in URLs. */
  locales: LocaleTag[]
  brand: { theme: ThemeName; primary?: string; accent?: string; logo?: string; hero?: string }
  vocabulary: { term: TermName; forms: { [form in keyof TermForms]?: Localized } }[]
  navigation: MenuEntry[]
  /** The menu in the footer; the main one if empty. */
  footerNavigation: MenuEntry[]
  fees: Fee[]
  insurers: Insurer[]
  disclosures: Item[]
  alerts: Alert[]
  bookingUrl?: string
  email?: string
  whatsapp?: string
  enquiries?: EnquirySettings
  /** At least one. */
  locations: Location[]
  /**
   * Whether its pages are the `x-default` alternates, for languages and countries without a clinic. At most one clinic.
   */
  speaksForNetwork?: boolean
  /** ISO time of the last change. */
  updatedAt?: string
}

/** The facts that display conditions are matched against. A clinic is subject to the rules of all its locations. */
export const clinicFacts: (clinic: Clinic) => ClinicFacts = memoize(
  (clinic: Clinic) => ({
    offers: new Set(clinic.offers.map(({ treatment }) => treatment)),
    jurisdictions: new Set(clinic.locations.flatMap(({ jurisdiction }) => jurisdictionChain(jurisdiction))),
    professions: new Set(clinic.professions),
  }),
  new WeakMap(),
)

/** The clinic as its pages in a language show it: with its names in that script. The same object at each call. */
export const clinicInLanguage: (clinic: Clinic) => (locale: ContentLocale) => Clinic = memoize(
  (clinic: Clinic) =>
    memoize((locale: ContentLocale) => {
      const { enquiries } = clinic
      const name = clinic.nameInScript?.[locale] || clinic.name
      const privacyContact = enquiries?.privacyContactInScript?.[locale]
      if (name === clinic.name && !privacyContact) return clinic
      return privacyContact
        ? { ...clinic, name, enquiries: { ...enquiries, privacyContact } }
        : { ...clinic, name }
    }),
  new WeakMap(),
)

/** @throws if the clinic has no location */
export function firstLocation(clinic: Clinic): Location {
  const [first] = clinic.locations
  if (!first) throw new Error(`The clinic "${clinic.name}" has no location.`)
  return first
}
