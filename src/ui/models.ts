import type { AlertLevel } from '#domain/clinic/clinic.ts'
import type { ContentLocale, Text } from '#domain/locales/localized.ts'
import type { TimedText } from './timed-text.ts'

/** A place that can be gone to. `href` is null where this clinic has no such page: it is then plain text. */
export type Target = { title: Text; href: string | null }

/** A picture in the widths and formats made at upload. All addresses are of this site. */
export type Picture = {
  src: string
  width: number
  height: number
  alt: Text
  /** Best format first; each a complete `srcset`. */
  sources: { type: string; srcSet: string }[]
  caption?: Text
  credit?: string
  /** Percentages from the left and the top, kept in view when cropped. */
  focus?: { x: number; y: number }
}

export type Study = {
  slug: string
  title: string
  authors: string[]
  year: number
  journal?: string
  volume?: string
  issue?: string
  pages?: string
  /** DOI, PubMed or PubMed Central address. */
  url?: string
  design?: string
  species?: string
  participants?: number
  trials?: number
  verification: 'to-be-verified' | 'abstract' | 'full-text' | 'disputed'
  findings: {
    key: string
    outcome: Text | null
    result: Text | null
    direction: 'favours' | 'no-difference' | 'against' | 'mixed'
    certainty?: string
  }[]
}

export type DocumentCard = {
  title: Text
  href: string
  answer: Text | null
  picture: Picture | null
  note?: Text
}

export type PractitionerCard = {
  name: string
  credentials?: string
  title: Text
  href: string
  photo: Picture | null
  /** This person's own link in this clinic; null without one. */
  bookingUrl: string | null
  acceptingNewPatients: boolean
  languages: string[]
  /** Names of the locations where this person works; empty where the clinic has only one. */
  locations: Text[]
}

export type PostCard = {
  title: Text
  href: string
  excerpt: Text | null
  picture: Picture | null
  date: string
  author?: string
}

export type TestimonialCard = {
  text: Text
  name: string
  isSample: boolean
  condition?: Target
  practitioner?: Target
}

/**
 * Lines of a week as shown: days that share hours stand together, words and times in the page's locale. `times`: a span each, or
 * the one word that it is closed.
 */
export type HoursRow = {
  days: string
  times: string[]
  /** Hours of every other week: words with a place for `{date}`, and the next dates. */
  turns?: { words: string; dates: TimedText[] }
}

/** What is said in the coming weeks of whether a place is open. */
export type Opening = (TimedText & { state: 'open' | 'closed' })[]

/** What a button to book does: it leads to a link, or dials. The label says which. */
export type BookingLink = { href: string; label: string; isTelephone: boolean }

export type AlertBanner = {
  key: string
  text: Text
  /** The location that it is about, where the clinic has others. */
  place: Text | null
  level: AlertLevel
  /** Minutes since 1970. */
  from: number | null
  until: number
  hasBegun: boolean
}

export type FeeRow = { key: string; label: Text; price: Text; text: Text | null }

/** A link to a map with the way to a location; `map` is the map's own name. */
export type Directions = { map: string; href: string }

export type LocationCard = {
  slug: string
  name: Text
  city: Text
  href: string
  /** Lines of the address, the telephone not among them. */
  address: Text[]
  telephone: { href: string; shown: string }
  whatsapp?: { href: string; shown: string }
  email?: string
  /** Null where no hours are known, or none in the coming weeks. */
  opening: Opening | null
  /** The first of the directions, where there is room for one. */
  directionsHref: string | null
  directions: Directions[]
  /** Longitude, latitude. */
  coordinates: readonly [number, number] | null
  hours: HoursRow[]
  exceptions: { date: string; times: string[]; note: Text | null }[]
  parking: Text | null
  access: Text | null
  landmarks: Text[]
}

/** What frames every page of a clinic's site. */
export type Shell = {
  clinic: { name: string; tagline: Text | null; logo: Picture | null; homeHref: string }
  /** The page's language, as in `<html lang>`. */
  lang: string
  menu: { label: Text; href: string; current: boolean }[]
  languages: { tag: string; name: string; href: string; current: boolean }[]
  searchHref: string
  telephone: { href: string; shown: string }
  /** What this page offers: a practitioner's link, a location's, the clinic's, else the telephone. */
  booking: BookingLink
  locations: LocationCard[]
  locationsHref: string
  alerts: AlertBanner[]
  disclosures: Text[]
  email?: string
  /** Shown while an editor previews drafts. */
  preview: boolean
}

/** One value of a form's choice. `value` stands in the address. */
export type Choice = { value: string; label: Text; chosen: boolean }

/** What the finder asks; choices lead to at least one condition. */
export type FinderForm = { action: string; regions: Choice[]; symptoms: Choice[] }

/** `loosen`: where nobody fits, what to leave out, how many that leaves and where they are shown. */
export type TeamFilterForm = {
  action: string
  conditions: Choice[]
  languages: Choice[]
  locations: Choice[]
  isSet: boolean
  isEmpty: boolean
  loosen: { value: Text; count: number; href: string }[]
}

export type Breadcrumb = { label: Text; href: string | null }

export type { ContentLocale, Text }
