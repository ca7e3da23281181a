import type { CollectionSlug, TypedUser } from 'payload'
import { toId } from '#collections/shared/access/roles.ts'
import { distinctContentLocales } from '#domain/locales/index.ts'
import { type ContentLocale, contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { collectionPaths } from '#domain/routes/routes.ts'
import { compareLanguages, type TranslatedPart } from '#domain/translation/compare-languages.ts'
import { toDocument } from '#mappers/document.ts'
import { findClinicById } from '../find-clinic.ts'
import { payload } from '../payload.ts'

export type Translation = {
  /** The languages that the document is to be translated into. */
  languages: ContentLocale[]
  parts: TranslatedPart[]
}

/** Versions that are looked through for what a translation was made from. */
const maxVersions = 100

/**
 * A document's texts beside their translation into a language, with its state. Null if the user may not read the document's
 * versions.
 */
export async function findTranslation(
  user: TypedUser,
  { collection, id }: { collection: string; id: string },
  locale: ContentLocale,
): Promise<Translation | null> {
  if (!(collection in collectionPaths)) return null
  const { docs } = await (await payload())
    .findVersions({
      collection: collection as CollectionSlug,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: maxVersions,
      pagination: false,
      depth: 0,
      locale: 'all',
      overrideAccess: false,
      user,
    })
    // Payload refuses a user who may read no versions at all.
    .catch(() => ({ docs: [] }))
  const [newest] = docs
  if (!newest) return null
  const versions = docs.map(({ version }) => toDocument(collection, { ...version, id }))
  const { owner, tenant } = newest.version as { owner?: string; tenant?: string }
  const languages = (await languagesOf(toId(owner ?? tenant))).filter((each) => each !== defaultContentLocale)
  return { languages, parts: languages.includes(locale) ? compareLanguages(versions, locale) : [] }
}

/** Those of a clinic's site; of the network's documents all. */
async function languagesOf(clinicId: string | null): Promise<readonly ContentLocale[]> {
  if (!clinicId) return contentLocales
  const clinic = await findClinicById(clinicId)
  return clinic ? distinctContentLocales(clinic.locales) : []
}
