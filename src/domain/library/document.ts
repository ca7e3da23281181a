import type { Localized } from '../locales/localized.ts'
import type { DisplayConditions, Operation, Section } from './section.ts'

/** Overrides for search results and link previews. */
export type Seo = { title?: Localized; description?: Localized; image?: string }

/** A library document as stored: shared by the network (`owner` is null) or owned by a clinic. */
export type SharedDocument = {
  collection: string
  id: string
  slug: string
  /** The id of the owning clinic; null for the network. */
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
  /** The revisions of its parts that corrections have superseded; see `supersededName`. */
  superseded?: string[]
}

/** A clinic's changes to a shared document. */
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
