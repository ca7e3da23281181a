import type { Localized } from '../locales/localized.ts'
import type { DisplayConditions, Operation, Section } from './section.ts'

/** What search engines and shared links show, where it differs from the page. */
export type Seo = { title?: Localized; description?: Localized; image?: string }

/** A document with a page of its own, as stored: shared by the network (`owner` null) or a clinic's. */
export type SharedDocument = {
  collection: string
  id: string
  slug: string
  /** The id of the clinic that it belongs to; null for the network's. */
  owner: string | null
  title: Localized
  heading?: Localized
  navLabel?: Localized
  answer?: Localized
  synonyms?: Localized<string[]>
  /** The id of a picture. */
  hero?: string
  seo?: Seo
  displayConditions?: DisplayConditions
  sections: Section[]
}

/** What one clinic says differently of one shared document. */
export type Adaptation = {
  id: string
  clinic: string
  /** `collection:id` */
  source: string
  visible: boolean
  redirectTo?: string
  title?: Localized
  heading?: Localized
  answer?: Localized
  hero?: string
  introduction?: Localized<unknown>
  /** The id of a practitioner. */
  author?: string
  seo?: Seo
  callToAction?: {
    heading?: Localized
    text?: Localized
    sellingPoints?: { key: string }[]
    button?: Localized
  }
  operations: Operation[]
  /** ISO time of the last change. */
  updatedAt?: string
}
