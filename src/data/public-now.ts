import type { Where } from 'payload'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { Site } from '#domain/clinic/network.ts'
import { requiredOfConsent } from '#domain/publication/consent.ts'
import { consentHoldsFrom, heldBackFrom, siteTimeZone } from '#domain/publication/dates.ts'

/**
 * What a site's visitors may see at an instant of a collection's published rows: no post before its date, and no testimonial
 * or picture of a person without a consent that holds. An editor's preview shows drafts of both, with or without a date or a
 * consent, but nothing whose consent has ended.
 *
 * @param now milliseconds since 1970
 * @returns null for a collection of which everything is shown
 */
export function publicNow(
  collection: PolicyCollection,
  { site, now, drafts }: { site: Site; now: number; drafts: boolean },
): Where | null {
  const timeZone = siteTimeZone(site)
  switch (collection) {
    case 'posts':
      return drafts ? null : { publishedOn: { less_than: heldBackFrom(now, timeZone) } }
    case 'testimonials': {
      const mayShow = drafts ? consentNotEnded(now, timeZone) : consentHolds('testimonials', now, timeZone)
      return { or: [{ source: { equals: 'sample' } }, mayShow] }
    }
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
      consentNotEnded(now, timeZone),
    ],
  }
}

const consentNotEnded = (now: number, timeZone: string): Where => ({
  or: [
    { 'consent.expiresOn': { exists: false } },
    { 'consent.expiresOn': { greater_than_equal: consentHoldsFrom(now, timeZone) } },
  ],
})
