import type { Location } from '#domain/clinic/clinic.ts'
import type { Messages } from '#domain/locales/messages.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { DiagramName } from '#ui/diagrams/names.ts'
import type { BookingLink, DocumentCard, Picture, Study, Target, Text } from '#ui/models.ts'

export type MuscleFacts = { card: Target; referral: Text | null; diagram: DiagramName | null }

export type ServedLocation = Pick<Location, 'city' | 'jurisdiction'>

/** What a section may look up while its data becomes props. Everything was loaded before: nothing here waits. */
export type BlockContext = {
  /** Its locations decide which emergency numbers hold. */
  clinic: { locations: readonly ServedLocation[] }
  locale: LocaleTag
  messages: Messages
  /** The page of a document, for links; null where the document does not exist for this clinic. */
  findTarget: (collection: string, id: string) => Target | null
  /** The same with its one-line answer and picture. */
  findCard: (collection: string, id: string) => DocumentCard | null
  /** A muscle's own referral sentence and its drawing beside its card. */
  findMuscle: (id: string) => MuscleFacts | null
  findStudy: (id: string) => Study | null
  findPicture: (id: string) => Picture | null
  /** The number of a study in the page's list of sources; it joins the list when first asked for. */
  cite: (studyId: string) => number | null
  /** Path of a page of this site in the page's language: `/contact` -> `/hi/contact`. */
  pathTo: (path: string) => string
  /** What "book" leads to on this page: a booking link, else the telephone. */
  booking: BookingLink
  telephone: { href: string; shown: string }
}
