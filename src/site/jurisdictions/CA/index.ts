import type { Jurisdiction } from '../jurisdiction.ts'

export const canada: Jurisdiction = {
  code: 'CA',
  locale: 'en-CA',
  emergency: [
    { number: '911', source: { name: 'CRTC, 9-1-1 services', retrieved: '2026-11-20', confidence: 'H' } },
  ],
}
