import { contentLocales } from '../locales/localized.ts'
import { getMessages } from '../locales/messages.ts'
import type { Brand } from '../themes/brand.ts'
import type { Clinic } from './clinic.ts'

/** How the network calls itself on its own host. */
export const networkName = 'Polyclinic'

/** The look of the network's own pages. */
export const networkBrand = { theme: 'reading-room' } as const satisfies Brand

/** Of the form that both databases give to ids, and nobody's: no row belongs to it. */
const nobody = '000000000000000000000000'

/**
 * In whose name the network's own posts are read on its own host: no clinic, so nothing but what the network wrote. It has
 * no place and no telephone, and a sentence that needs one is left out.
 */
export function networkAsReader(host: string): Clinic {
  return {
    id: nobody,
    name: networkName,
    introduction: Object.fromEntries(contentLocales.map((tag) => [tag, getMessages(tag).networkText])),
    hosts: [host],
    status: 'live',
    professions: [],
    offers: [],
    newConditions: 'ask',
    locales: [...contentLocales],
    brand: networkBrand,
    vocabulary: [],
    navigation: [],
    alerts: [],
    fees: [],
    insurers: [],
    disclosures: [],
    locations: [
      {
        slug: 'network',
        city: {},
        jurisdiction: 'default',
        timeZone: 'UTC',
        telephone: '',
        hours: [],
        exceptions: [],
        fees: [],
        landmarks: [],
      },
    ],
  }
}

/** Whether a site is the network's own, and no clinic's. */
export const isNetwork = ({ id }: Pick<Clinic, 'id'>): boolean => id === nobody
