import type { Jurisdiction } from '../jurisdiction.ts'
import { indianNotice } from './privacy.ts'

export const india: Jurisdiction = {
  code: 'IN',
  privacy: indianNotice,
  locale: 'en-IN',
  usesWhatsApp: true,
  regulators: {
    physiotherapy: {
      name: {
        en: 'The Allied and Healthcare Council of the state, under the National Commission for Allied and Healthcare Professions',
        hi: 'राज्य की सहबद्ध एवं स्वास्थ्य देखरेख परिषद (राष्ट्रीय सहबद्ध और स्वास्थ्य देखरेख वृत्ति आयोग के अधीन)',
        kn: 'ರಾಜ್ಯದ ಅಲೈಡ್ ಮತ್ತು ಹೆಲ್ತ್‌ಕೇರ್ ಕೌನ್ಸಿಲ್ (National Commission for Allied and Healthcare Professions ಅಡಿಯಲ್ಲಿ)',
      },
      source: {
        name: 'National Commission for Allied and Healthcare Professions Act, 2021, sections 22 and 30; not every state has set its council up',
        retrieved: '2026-11-29',
        confidence: 'M',
      },
    },
  },
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
