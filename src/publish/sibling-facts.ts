import type { StoredRow } from './changed-fields.ts'

/**
 * What the pages of other sites say of a clinic, or decide by: a shared page links to the sites that show it. A field that
 * is not listed as the clinic's own is such a fact. The network's front page shows more, and notes the record of each clinic.
 */
export function siblingFacts(clinic: StoredRow | null): unknown {
  if (clinic?.status !== 'live') return null
  const facts = Object.entries(clinic).filter(([name]) => !ownFields.has(name))
  return {
    ...Object.fromEntries(facts),
    locations: rows(clinic.locations).map(({ city, jurisdiction }) => ({ city, jurisdiction })),
    offers: rows(clinic.offers).map(({ treatment }) => treatment),
  }
}

const ownFields = new Set([
  'alerts',
  'bookingUrl',
  'brand',
  'disclosures',
  'email',
  'enquiries',
  'fees',
  'footerNavigation',
  'insurers',
  'introduction',
  'legalName',
  'navigation',
  'tagline',
  'updatedAt',
  'updatedBy',
  'createdAt',
  'vocabulary',
  'whatsapp',
])

const rows = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])
