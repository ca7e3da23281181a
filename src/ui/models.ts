import type { AlertLevel } from '#domain/clinic/clinic.ts'
import type { NamedSite } from '#domain/clinic/place-line.ts'
import type { ContentLocale, Text } from '#domain/locales/localized.ts'
import type { DiagramName } from './diagrams/names.ts'
import type { TimedText } from './timed-text.ts'

/** A link target. `href` is null if the clinic has no such page; it is then rendered as plain text. */
export type Target = { title: Text; href: string | null }

/** A picture in the widths and formats generated at upload. All URLs are on the same site. */
export type Picture = {
  src: string
  width: number
  height: number
  alt: Text
  /** Best format first; each a complete `srcset`. */
  sources: { type: string; srcSet: string }[]
  caption?: Text
  credit?: string
  licence?: string
  /** Focal point for cropping, in percent from the left and the top. */
  focus?: { x: number; y: number }
}

/** A public service's number. `places` are the cities that it serves; empty if it serves all of the clinic's. */
export type UrgentNumber = { number: string; name: Text | null; places: Text[] }

export type Study = {
  slug: string
  title: string
  authors: string[]
  year: number
  journal?: string
  volume?: string
  issue?: string
  pages?: string
  /** DOI, PubMed or PubMed Central URL. */
  url?: string
  design?: string
  species?: string
  participants?: number
  trials?: number
  verification: 'to-be-verified' | 'abstract' | 'full-text' | 'disputed'
  findings: {
    key: string
    outcome: Text | null
    population: Text | null
    intervention: Text | null
    comparator: Text | null
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
  /** The drawing of a muscle, shown in the place of a picture. */
  diagram?: DiagramName | null
  note?: Text
}

export type PractitionerCard = {
  name: string
  credentials?: string
  title: Text
  href: string
  photo: Picture | null
  /** This person's own booking link in this clinic; null without one. */
  bookingUrl: string | null
  acceptingNewPatients: boolean
  /** Slugs of the clinic's locations where the registration lets this person treat patients; where there is none, nobody can book. */
  treatsAt: string[]
  languages: string[]
  /** Names of the locations where this person works; empty if the clinic has only one. */
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
 * A row of opening hours, formatted in the page's locale. Days with the same hours share a row. `times` are the spans, or
 * the single word for "closed".
 */
export type HoursRow = {
  days: string
  times: string[]
  /** When the hours apply if not in every week: a text, maybe with the placeholder `{date}` of the next dates. */
  note?: { template: string; dates: TimedText[] }
}

/** Texts of the coming weeks that say whether a location is open. */
export type Opening = (TimedText & { state: 'open' | 'closed' })[]

/** Target and label of a booking button: a link or a telephone number. */
export type BookingLink = { href: string; label: string; isTelephone: boolean }

export type AlertBanner = {
  key: string
  text: Text
  /** Name of the location that it concerns; null if it concerns the whole clinic or the clinic has only one. */
  location: Text | null
  level: AlertLevel
  /** Minutes since 1970. */
  from: number | null
  until: number
  hasBegun: boolean
}

export type FeeRow = { key: string; label: Text; price: Text; text: Text | null }

/** A link to directions in a map service; `map` is the name of the service. */
export type Directions = { map: string; href: string }

export type LocationCard = {
  slug: string
  name: Text
  city: Text
  href: string
  /** Lines of the address, without the telephone number. */
  address: Text[]
  telephone: { href: string; shown: string }
  whatsapp?: { href: string; shown: string }
  email?: string
  /** Null if the location has no hours in the coming weeks. */
  opening: Opening | null
  /** The first of `directions`, for layouts with space for one. */
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

/** An entry of a menu. `current`: it leads to this page, or to the list that the page is in. */
export type MenuLink = { label: Text; href: string; current: boolean }

/** The data of the header, footer and other parts around every page of a clinic's site. */
export type Shell = {
  clinic: { name: string; tagline: Text | null; logo: Picture | null; homeHref: string }
  /** The clinic with its towns, which the headings of its pages name; null on the network's site. */
  place: NamedSite | null
  /** The page's language, as in `<html lang>`. */
  lang: string
  menu: (MenuLink & { below: MenuLink[] })[]
  footerMenu: MenuLink[]
  languages: { tag: string; name: string; href: string; current: boolean }[]
  searchHref: string
  telephone: { href: string; shown: string }
  /** The form: the page's own, else that of the contact page. */
  writeHref: string
  /** The emergency numbers at the clinic's locations, without those of single services. */
  emergency: UrgentNumber[]
  /** The most specific booking link for the page, else the telephone. */
  booking: BookingLink
  locations: LocationCard[]
  locationsHref: string
  alerts: AlertBanner[]
  disclosures: Text[]
  /** Pages about the site itself: privacy, accessibility, terms, all pages. */
  siteLinks: { label: string; href: string }[]
  email?: string
  /** For whoever previews drafts: where to leave the preview and, for an editor, where to edit the page. */
  preview: { leaveHref: string; editHref: string | null } | null
  /** Whether most of the page's main text is in its language. */
  isTranslated: boolean
}

/** An option of a form field. `value` is used in the URL. */
export type Choice = { value: string; label: Text; chosen: boolean }

/** The finder's choices, each of which has at least one condition. */
export type FinderForm = { action: string; regions: Choice[]; symptoms: Choice[] }

/** `loosen`: if nobody matches, filters to remove, with the number of matches and a link to them. */
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
