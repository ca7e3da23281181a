import type { Location } from '#domain/clinic/clinic.ts'
import type { Messages } from '#domain/locales/messages.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { isSitePath } from '#domain/routes/site-address.ts'
import type { Citation } from '#ui/citation.tsx'
import type { DiagramName } from '#ui/diagrams/names.ts'
import type { BookingLink, Picture, Study, Target, Text } from '#ui/models.ts'
import { sourceId, studyName } from '#ui/study-labels.ts'

export type MuscleFacts = { card: Target; referral: Text | null; diagram: DiagramName | null }

/** `booking` is the target of a "book" button on this page: a booking link, else the telephone. */
export type Reception = { booking: BookingLink; telephone: { href: string; shown: string } }

export type ServedLocation = Pick<Location, 'city' | 'jurisdiction'>

/** What a block may look up while it resolves a section. All of it is loaded beforehand: resolving is synchronous. */
export type BlockContext = {
  /** Its locations decide which emergency numbers hold. */
  clinic: { locations: readonly ServedLocation[] }
  locale: LocaleTag
  messages: Messages
  /** The page of a document, for links; null where the document does not exist for this clinic. */
  findTarget: (collection: string, id: string) => Target | null
  /** A muscle's page, its sentence on referred pain and its drawing. */
  findMuscle: (id: string) => MuscleFacts | null
  findStudy: (id: string) => Study | null
  findPicture: (id: string) => Picture | null
  /** The number of a study in the page's list of sources; it is added to the list on the first call. */
  cite: (studyId: string) => number | null
  /** Path of a page of this site in the page's language: `/contact` -> `/hi/contact`. */
  pathTo: (path: string) => string
  /** Whether a path that an editor wrote leads nowhere, because its document is no longer on this site. */
  isDeadPath: (path: string) => boolean
  /** How to reach the clinic; null on the network's own site, which has no telephone, contact page or locations. */
  reception: Reception | null
}

/** Cites a study, which adds it to the page's list of sources. Null where the study is not known. */
export function citeStudy(context: BlockContext, studyId: string | null): Citation | null {
  const study = studyId === null ? null : context.findStudy(studyId)
  const number = study && studyId !== null ? context.cite(studyId) : null
  return study && number !== null
    ? { number, href: `#${sourceId(study.slug)}`, label: studyName(study) }
    : null
}

/**
 * The `href` of an address written by an editor: paths of the site get the page's locale, http, mail and telephone
 * addresses stay as they are. Null for a path that leads nowhere, and for any other scheme, since a browser might run it
 * as a script.
 */
export function resolveHref(written: string | null, context: BlockContext): string | null {
  const address = written?.trim()
  if (!address) return null
  if (isSitePath(address)) return context.isDeadPath(address) ? null : context.pathTo(address)
  return /^(?:https?:\/\/|mailto:|tel:|#)\S+$/i.test(address) ? address : null
}
