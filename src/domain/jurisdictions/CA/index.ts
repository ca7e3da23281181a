import type { Jurisdiction } from '../jurisdiction.ts'
import { canadianNotice } from './privacy.ts'

export const canada: Jurisdiction = {
  code: 'CA',
  privacy: canadianNotice,
  locale: 'en-CA',
  emergency: [
    { number: '911', source: { name: 'CRTC, 9-1-1 services', retrieved: '2026-11-20', confidence: 'H' } },
  ],
}
