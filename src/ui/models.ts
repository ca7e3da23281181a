import type { ContentLocale, Text } from '../site/text.ts'

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
  /** Of this clinic's placement, else of the clinic; null where patients telephone. */
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

/** Lines of a week as shown: days that share hours stand together, words and times in the page's locale. */
export type HoursRow = { days: string; times: string }

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
  /** The first of the directions, where there is room for one. */
  directionsHref: string | null
  directions: Directions[]
  /** Longitude, latitude. */
  coordinates: readonly [number, number] | null
  hours: HoursRow[]
  exceptions: { date: string; times: string; note: Text | null }[]
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
  telephone: { href: string; shown: string }
  bookingUrl: string | null
  locations: LocationCard[]
  disclosures: Text[]
  email?: string
  /** Shown while an editor previews drafts. */
  preview: boolean
}

export type Breadcrumb = { label: Text; href: string | null }

export type { ContentLocale, Text }
