import type { Profession } from '../clinic/professions.ts'
import type { Localized } from '../locales/localized.ts'
import type { LocaleTag } from '../locales/tags.ts'
import type { PrivacyRegime, Source } from './privacy.ts'

/** Jurisdictions with a folder of their own. A code without one inherits from its country, then from `default`. */
export const jurisdictionCodes = ['US', 'US-NY', 'CA', 'CA-AB', 'IN', 'IN-KA', 'IN-TG'] as const
export type JurisdictionCode = (typeof jurisdictionCodes)[number]

/** Whether a text has the form of a code: a country, with or without a region. Its folder need not exist. */
export const isJurisdictionCode = (value: string): boolean => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value)

/** Labels shown to editors. */
export const jurisdictionNames: Record<JurisdictionCode, string> = {
  US: 'United States',
  'US-NY': 'New York, United States',
  CA: 'Canada',
  'CA-AB': 'Alberta, Canada',
  IN: 'India',
  'IN-KA': 'Karnataka, India',
  'IN-TG': 'Telangana, India',
}

/** The name of a jurisdiction for editors; the code where it has no folder. */
export const jurisdictionName = (code: string): string => {
  const known = jurisdictionCodes.find((each) => each === code)
  return known ? jurisdictionNames[known] : code
}

/** A telephone number of a public service, as dialled. */
export type ServiceNumber = { number: string; name?: Localized; source: Source }

/** A public body that a patient can complain to. */
export type Authority = { name: Localized; website?: string; source: Source }

/** Rules and customs of a jurisdiction; what is omitted is inherited. */
export type Jurisdiction = {
  code: string
  emergency?: ServiceNumber[]
  /** A telephone line for same-day health advice. */
  advice?: ServiceNumber
  /** The default locale of a clinic. */
  locale?: LocaleTag
  /** The notice and consent required before a patient's details are collected. */
  privacy?: PrivacyRegime
  /** Whether sites offer WhatsApp, which they do only where patients commonly use it to contact clinics. */
  usesWhatsApp?: boolean
  /** Who takes complaints about the members of a profession. */
  regulators?: { readonly [profession in Profession]?: Authority }
  /** What the law asks of a clinic's prices; shown where prices are. */
  priceDuty?: { text: Localized; source: Source }
  /** Statements that sites must show, of all clinics or of those with a profession. */
  disclosures?: { profession?: Profession; text: Localized; source: Source }[]
}
