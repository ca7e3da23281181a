import { canada } from './CA/index.ts'
import { alberta } from './CA-AB/index.ts'
import { defaultJurisdiction } from './default/index.ts'
import { plainNotice } from './default/privacy.ts'
import { india } from './IN/index.ts'
import { karnataka } from './IN-KA/index.ts'
import { telangana } from './IN-TG/index.ts'
import type { Jurisdiction, JurisdictionCode } from './jurisdiction.ts'
import type { PrivacyRegime } from './privacy.ts'
import { unitedStates } from './US/index.ts'
import { newYork } from './US-NY/index.ts'

const jurisdictions: Record<JurisdictionCode, Jurisdiction> = {
  US: unitedStates,
  'US-NY': newYork,
  CA: canada,
  'CA-AB': alberta,
  IN: india,
  'IN-KA': karnataka,
  'IN-TG': telangana,
}

const isKnown = (code: string): code is JurisdictionCode => Object.hasOwn(jurisdictions, code)

/** A code and those it inherits from, the most specific first and without `default`: `['US-NY', 'US']`. */
export function jurisdictionChain(code: string): string[] {
  const [country] = code.split('-')
  return country && country !== code ? [code, country] : [code]
}

/**
 * The rules of a jurisdiction: each field from the most specific jurisdiction that defines it, disclosures from all of
 * them. A code without a folder inherits from its country, then from `default`.
 */
export function getJurisdiction(code: string): Jurisdiction {
  const chain = [
    ...jurisdictionChain(code)
      .filter(isKnown)
      .map((known) => jurisdictions[known]),
    defaultJurisdiction,
  ]
  const inherit = <K extends keyof Jurisdiction>(part: K) =>
    chain.find((jurisdiction) => jurisdiction[part] !== undefined)?.[part]
  return {
    code,
    emergency: inherit('emergency'),
    advice: inherit('advice'),
    locale: inherit('locale'),
    privacy: inherit('privacy'),
    usesWhatsApp: inherit('usesWhatsApp'),
    regulators: inherit('regulators'),
    priceDuty: inherit('priceDuty'),
    disclosures: chain.flatMap((jurisdiction) => jurisdiction.disclosures ?? []),
  }
}

/** The privacy regime of a jurisdiction; the plain notice if no law is known. */
export function getPrivacyRegime(code: string): PrivacyRegime {
  return getJurisdiction(code).privacy ?? plainNotice
}
