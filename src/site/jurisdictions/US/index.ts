import type { Jurisdiction } from '../jurisdiction.ts'

export const unitedStates: Jurisdiction = {
  code: 'US',
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
