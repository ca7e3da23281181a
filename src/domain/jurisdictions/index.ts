import { canada } from './CA/index.ts'
import { alberta } from './CA-AB/index.ts'
import { anywhere } from './default/index.ts'
import { plainNotice } from './default/privacy.ts'
import { india } from './IN/index.ts'
import { karnataka } from './IN-KA/index.ts'
import { telangana } from './IN-TG/index.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import type { PrivacyRegime } from './privacy.ts'
import { unitedStates } from './US/index.ts'
import { newYork } from './US-NY/index.ts'

const known: Jurisdiction[] = [unitedStates, newYork, canada, alberta, india, karnataka, telangana]

/** A code and those it inherits from, the nearest first and without `default`: `['US-NY', 'US']`. */
export function jurisdictionChain(code: string): string[] {
  const [country] = code.split('-')
  return country && country !== code ? [code, country] : [code]
}

/** What holds at a place: each part from the nearest jurisdiction that states it; disclosures from all of them. */
export function getJurisdiction(code: string): Jurisdiction {
  const chain = [
    ...jurisdictionChain(code).flatMap((each) => known.find((one) => one.code === each) ?? []),
    anywhere,
  ]
  const nearest = <K extends keyof Jurisdiction>(part: K) =>
    chain.find((one) => one[part] !== undefined)?.[part]
  return {
    code,
    emergency: nearest('emergency'),
    advice: nearest('advice'),
    locale: nearest('locale'),
    privacy: nearest('privacy'),
    usesWhatsApp: nearest('usesWhatsApp'),
    disclosures: chain.flatMap((one) => one.disclosures ?? []),
  }
}

/** The rules for patients' details at a place. Everywhere there are some: where no law is known, a plain notice. */
export function getPrivacyRegime(code: string): PrivacyRegime {
  return getJurisdiction(code).privacy ?? plainNotice
}
