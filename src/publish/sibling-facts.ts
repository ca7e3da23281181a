import type { StoredRow } from './changed-fields.ts'

/**
 * What other sites say of a clinic, or decide by: the network's front page names it, and a shared page links to its sites.
 * A field that is not listed as the clinic's own is such a fact.
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
  'insurers',
  'introduction',
  'legalName',
  'navigation',
  'updatedAt',
  'createdAt',
  'vocabulary',
  'whatsapp',
])

const rows = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])
