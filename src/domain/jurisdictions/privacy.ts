import type { Localized } from '../locales/localized.ts'

/**
 * Source of a rule or a figure. `retrieved` is `YYYY-MM-DD`. Confidence: `H` the primary text was read, `M` second-
 * hand.
 */
export type Source = { name: string; retrieved: string; confidence: 'H' | 'M' | 'L' }

/** What a jurisdiction's law requires of those who collect a patient's name and telephone number. */
export type PrivacyRegime = {
  /** Stored with each enquiry, so its meaning must never change. */
  id: string
  name: Localized
  /**
   * Date (`YYYY-MM-DD`) of the last change to the notice's text. Stored with each enquiry to record what its sender
   * read.
   */
  version: string
  notice: readonly NoticeItem[]
  /** What the privacy page says in addition: rights, the health record, and who takes complaints. */
  rights: readonly NoticeItem[]
  /** Label of the consent checkbox, if the law requires consent; omitted if sending the form is enough. */
  consent?: Localized
  source: Source
}

/**
 * One item of a notice. Placeholders in its text: `{clinic}`, `{days}` (retention of enquiries), `{contact}` (telephone and
 * e-mail of the location that the notice applies to), `{office}` (whom to ask there, with the business address).
 */
export type NoticeItem = {
  name: string
  label: Localized
  text: Localized
  /** Shown only if the clinic states that it is a covered entity under HIPAA; no clinic is assumed to be one. */
  onlyForCoveredEntities?: true
}
