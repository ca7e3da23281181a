import { originOf } from '../../base/env.ts'
import type { Clinic } from '../../site/clinic.ts'
import type { SharedDocument } from '../../site/document.ts'
import { type Alternate, alternatesOf, type Version } from '../../site/found/alternates.ts'
import type { LibraryKind } from '../../site/routes.ts'
import { isShown } from '../../site/shown.ts'
import { findLiveClinics } from '../find-clinic.ts'
import { findOwnersOf, findVisibility } from '../network-reader.ts'
import { pathIn, type SiteContext } from '../site-context.ts'

/** A page of the library, as far as it decides which clinics show it. */
export type SharedPage = Pick<SharedDocument, 'id' | 'slug' | 'owner' | 'when'> & { collection: LibraryKind }

/**
 * The other versions of a page: in the clinic's own languages, and where the network wrote it, on every live site that
 * shows it. Pages of other kinds are each about one clinic, and no versions of one another.
 */
export async function findAlternates(
  { clinic, locale }: SiteContext,
  path: string,
  shared?: SharedPage,
): Promise<Alternate[]> {
  const self = addressOf(clinic, locale, path)
  if (shared?.owner !== null) return alternatesOf(versionsAt([clinic], path), null, self)
  const { clinics, named } = await findShowing(shared)
  return alternatesOf(versionsAt(clinics, path), named, self)
}

/** The live clinics with a page of one of the network's documents, and which of them speaks for the network. */
export async function findShowing(shared: SharedPage): Promise<{ clinics: Clinic[]; named: string | null }> {
  const visibility = await findVisibility(shared.collection, shared.id)
  const owners = await findOwnersOf(shared.collection, shared.slug)
  const clinics = (await findLiveClinics()).filter((clinic) => {
    const visible = visibility.get(clinic.id)
    return !owners.has(clinic.id) && isShown(shared, visible === undefined ? null : { visible }, clinic)
  })
  return { clinics, named: clinics.find(({ speaksForNetwork }) => speaksForNetwork)?.id ?? null }
}

function versionsAt(clinics: readonly Clinic[], path: string): Version[] {
  return clinics.flatMap((clinic) =>
    clinic.locales.map((locale) => ({ clinic: clinic.id, locale, href: addressOf(clinic, locale, path) })),
  )
}

const addressOf = (clinic: Clinic, locale: Clinic['locales'][number], path: string): string =>
  `${originOf(clinic.hosts[0] ?? '')}${pathIn(clinic, locale)(path)}`
