import type { Jurisdiction } from '../jurisdiction.ts'
import { indianNotice } from './privacy.ts'

export const india: Jurisdiction = {
  code: 'IN',
  privacy: indianNotice,
  locale: 'en-IN',
  usesWhatsApp: true,
  emergency: [
    {
      number: '112',
      source: {
        name: 'Emergency Response Support System, Ministry of Home Affairs',
        retrieved: '2026-11-20',
        confidence: 'H',
      },
    },
    {
      number: '108',
      name: { en: 'ambulance', hi: 'एम्बुलेंस', kn: 'ಆಂಬ್ಯುಲೆನ್ಸ್' },
      source: { name: 'State emergency ambulance services', retrieved: '2026-11-20', confidence: 'M' },
    },
  ],
}
