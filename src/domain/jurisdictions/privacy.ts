import type { Localized } from '../locales/localized.ts'
import type { Source } from './source.ts'

/** What the law of a place asks of whoever takes in a patient's name and telephone number. */
export type PrivacyRegime = {
  /** Stored with each enquiry. Never given another meaning. */
  id: string
  name: Localized
  /** The day on which the text of the notice was last changed: stored with each enquiry, as what its sender had read. */
  version: string
  notice: readonly NoticeItem[]
  /** The words of the box to tick, where the law rests on consent. Elsewhere sending the form is all that is asked. */
  consent?: Localized
  source: Source
}

/**
 * One item of a notice. Places in its text: `{clinic}`, `{days}` that enquiries are kept, `{contact}` (how to reach the
 * location that the notice is of).
 */
export type NoticeItem = {
  name: string
  label: Localized
  text: Localized
  /** Only where the clinic says that it is a covered entity; nobody is assumed to be one. */
  onlyForCoveredEntities?: true
}
