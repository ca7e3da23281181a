import type { Jurisdiction } from '../jurisdiction.ts'
import { albertanNotice } from './privacy.ts'

export const alberta: Jurisdiction = {
  code: 'CA-AB',
  privacy: albertanNotice,
  advice: {
    number: '811',
    name: { en: 'Health Link' },
    source: { name: 'Alberta Health Services, Health Link', retrieved: '2026-11-20', confidence: 'M' },
  },
  disclosures: [
    {
      profession: 'physiotherapy',
      text: {
        en: 'Needling is performed by physiotherapists whom the College of Physiotherapists of Alberta has authorized to use needles.',
      },
      source: {
        name: 'CPTA, performance of restricted activities',
        retrieved: '2026-11-20',
        confidence: 'H',
      },
    },
  ],
}
