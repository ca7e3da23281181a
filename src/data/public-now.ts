import type { Where } from 'payload'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { Site } from '#domain/clinic/network.ts'
import { requiredOfConsent } from '#domain/publication/consent.ts'
import { consentHoldsFrom, heldBackFrom, siteTimeZone } from '#domain/publication/dates.ts'

/**
 * What a site's visitors may see at an instant of a collection's published rows: no post before its date, and no testimonial
 * or picture of a person without a consent that holds.
 *
 * @param now milliseconds since 1970
 * @returns null for a collection of which everything published is shown
 */
export function publicNow(collection: PolicyCollection, site: Site, now: number): Where | null {
  const timeZone = siteTimeZone(site)
  switch (collection) {
    case 'posts':
      return { publishedOn: { less_than: heldBackFrom(now, timeZone) } }
    case 'testimonials':
      return { or: [{ source: { equals: 'sample' } }, consentHolds('testimonials', now, timeZone)] }
    case 'media':
      return { or: [{ 'consent.showsPerson': { not_equals: true } }, consentHolds('media', now, timeZone)] }
    default:
      return null
  }
}

function consentHolds(collection: keyof typeof requiredOfConsent, now: number, timeZone: string): Where {
  return {
    and: [
      ...requiredOfConsent[collection].map((field) => ({ [`consent.${field}`]: { exists: true } })),
      // SQLite takes an empty text for a value.
      { 'consent.scope': { not_equals: '' } },
      {
        or: [
          { 'consent.expiresOn': { exists: false } },
          { 'consent.expiresOn': { greater_than_equal: consentHoldsFrom(now, timeZone) } },
        ],
      },
    ],
  }
}
