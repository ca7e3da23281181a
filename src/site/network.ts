import type { Clinic } from './clinic.ts'
import { contentLocales } from './text.ts'

/** How the network calls itself on its own host. */
export const networkName = 'Polyclinic'

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
    hosts: [host],
    status: 'live',
    professions: [],
    offers: [],
    newConditions: 'ask',
    locales: [...contentLocales],
    brand: { theme: 'reading-room' },
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
