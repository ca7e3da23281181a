import { z } from 'zod'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { Site } from '#domain/clinic/network.ts'
import { requiredOfConsent } from '#domain/publication/consent.ts'
import { consentEnds, siteTimeZone } from '#domain/publication/dates.ts'
import { noteEnd } from '#publish/ingredients.ts'

/**
 * Notes when the first of the consents ends that a page relies on: it may not be shown from then on. A row that is shown although
 * its consent has ended needs none.
 */
export function noteConsents(
  site: Site,
  collection: PolicyCollection,
  rows: readonly { id: string; consent?: unknown }[],
): void {
  if (!(collection in requiredOfConsent)) return
  for (const row of rows) {
    const { expiresOn } = consent.parse(row.consent) ?? {}
    const end = expiresOn ? consentEnds(expiresOn, siteTimeZone(site)) : 0
    if (end > Date.now()) noteEnd(end)
  }
}

const consent = z.object({ expiresOn: z.string().nullish() }).nullish()
