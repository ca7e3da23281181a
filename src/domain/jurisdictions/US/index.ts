import type { Jurisdiction } from '../jurisdiction.ts'
import { americanNotice } from './privacy.ts'

export const unitedStates: Jurisdiction = {
  code: 'US',
  privacy: americanNotice,
  locale: 'en-US',
  emergency: [
    {
      number: '911',
      source: {
        name: 'Federal Communications Commission, 911 services',
        retrieved: '2026-11-20',
        confidence: 'H',
      },
    },
  ],
}
