import type { Payload, TypedUser, Where } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy, type PolicyCollection, rulesFor } from '#collections/shared/access/policy.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import { libraryKinds } from '#domain/library/collections.ts'
import { distinctContentLocales } from '#domain/locales/index.ts'
import { type ContentLocale, contentLocales } from '#domain/locales/localized.ts'
import { findClinicById } from '../find-clinic.ts'

/** Whether the user may replace texts of a clinic, or of the network where `clinic` is null. */
export function mayReplace(user: TypedUser, clinic: string | null): boolean {
  const clinics = clinicsFor(getMember({ user }), endpointPolicy.replace)
  return clinics === 'all' || (clinic !== null && clinics.includes(clinic))
}

/** The collections that are searched, in the order of the preview. The last ones have no drafts. */
export const searchedCollections = (clinic: string | null): readonly PolicyCollection[] =>
  clinic
    ? ['pages', 'posts', 'adaptations', 'practitioners', 'testimonials', ...libraryKinds, 'clinics', 'media']
    : [...libraryKinds, 'posts', 'media']

/** Fields that visitors read and that are the same in every language. */
export const searchedInAllLanguages = (collection: string): readonly string[] =>
  collection === 'media' ? ['credit'] : []

/** The documents of a collection that belong to a clinic, or to the network. */
export function ownedBy(collection: PolicyCollection, clinic: string | null): Where {
  const { belongs } = rulesFor(collection)
  const field = belongs === 'clinic' ? 'id' : belongs === 'owner' ? 'owner' : 'tenant'
  return { [field]: clinic ? { equals: clinic } : { exists: false } }
}

/** The languages of a clinic’s sites; of the network’s texts all. */
export async function languagesOf(clinic: string | null): Promise<readonly ContentLocale[]> {
  const found = clinic ? await findClinicById(clinic) : null
  return found ? distinctContentLocales(found.locales) : contentLocales
}

/** "post" */
export function nounOf(payload: Payload, collection: string): string {
  const { singular } = payload.collections[collection as 'pages'].config.labels
  return typeof singular === 'string' ? singular.toLowerCase() : 'document'
}
