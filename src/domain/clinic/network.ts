import { jurisdictionChain } from '../jurisdictions/index.ts'
import { contentLocales, type Localized } from '../locales/localized.ts'
import { getMessages } from '../locales/messages.ts'
import type { LocaleTag } from '../locales/tags.ts'
import type { ClinicFacts } from '../resolve/display-conditions.ts'
import type { Brand } from '../themes/brand.ts'
import { type Clinic, clinicFacts } from './clinic.ts'

/** The network's name on its own host. */
export const networkName = 'Polyclinic'

/** The look of the network's own pages. */
export const networkBrand = { theme: 'reading-room' } as const satisfies Brand

/**
 * The network's own site, on its own host. It has no locations, no telephone and no vocabulary; a sentence that needs one
 * of them is left out. `id` is null, as is the `owner` of the network's documents.
 */
export type NetworkSite = {
  id: null
  name: string
  introduction: Localized
  tagline?: undefined
  hosts: string[]
  locales: LocaleTag[]
  brand: Brand
}

export type ClinicSite = Clinic

/** The site that a page belongs to. `id` is null for the network's. */
export type Site = ClinicSite | NetworkSite

/** @param host the network's host name */
export function networkSite(host: string): NetworkSite {
  return {
    id: null,
    name: networkName,
    introduction: Object.fromEntries(contentLocales.map((tag) => [tag, getMessages(tag).networkText])),
    hosts: [host],
    locales: [...contentLocales],
    brand: networkBrand,
  }
}

/** The clinic whose site it is; null for the network's. */
export const toClinicSite = (site: Site): ClinicSite | null => (site.id === null ? null : site)

/** The facts that display conditions are matched against. The network offers no treatment and falls under no known jurisdiction. */
export const siteFacts = (site: Site): ClinicFacts => (site.id === null ? networkFacts : clinicFacts(site))

const networkFacts: ClinicFacts = {
  offers: new Set(),
  jurisdictions: new Set(jurisdictionChain('default')),
  professions: new Set(),
}
