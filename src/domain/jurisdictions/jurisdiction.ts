import type { Profession } from '../clinic/professions.ts'
import type { Localized } from '../locales/localized.ts'
import type { LocaleTag } from '../locales/tags.ts'
import type { PrivacyRegime } from './privacy.ts'
import type { Source } from './source.ts'

/** A telephone number of a public service, as dialled. */
export type ServiceNumber = { number: string; name?: Localized; source: Source }

/** What a place's law and habits add to those of the place it inherits from. */
export type Jurisdiction = {
  code: string
  emergency?: ServiceNumber[]
  /** A line to call for advice the same day, where the place has one. */
  advice?: ServiceNumber
  /** The locale that a clinic here speaks unless it says otherwise. */
  locale?: LocaleTag
  /** What is to be said and asked before a patient's details are taken in. */
  privacy?: PrivacyRegime
  /** Whether patients here write to their clinics by WhatsApp. Where they don't, its sites offer none. */
  usesWhatsApp?: boolean
  /** What sites of a profession must say here. */
  disclosures?: { profession?: Profession; text: Localized; source: Source }[]
}
