import type { Jurisdiction } from '../jurisdiction.ts'

/** Needling is within the scope of acupuncture here, hence the disclosure of who performs it. */
export const newYork: Jurisdiction = {
  code: 'US-NY',
  disclosures: [
    {
      profession: 'acupuncture',
      text: { en: 'In New York State needling is performed by licensed acupuncturists.' },
      source: { name: 'NYSED dry-needling alert', retrieved: '2026-11-20', confidence: 'M' },
    },
  ],
}
