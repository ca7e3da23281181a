import { env, toOrigin } from '#base/env.ts'
import { findLiveClinics } from '#data/find-clinic.ts'
import { networkContext } from '#data/network-context.ts'
import { findOwn, findVisibility } from '#data/other-clinics.ts'
import { pathIn, type SiteContext } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { isShown } from '#domain/library/visibility.ts'
import { type ContentLocale, defaultContentLocale } from '#domain/locales/localized.ts'
import type { LibraryKind } from '#domain/routes/routes.ts'
import { type Alternate, type AlternateCandidate, selectAlternates } from '#domain/seo/alternates.ts'
import type { SharedPage } from '#page-types/page.ts'

export type FindAlternates = (path: string, shared?: SharedPage) => Alternate[]

/**
 * The other versions of pages: in the clinic's own languages, and of what the network wrote on every live site that shows
 * it. Pages of other kinds are each about one clinic, and no versions of one another.
 *
 * @param shared the pages of the library that will be asked about
 */
export async function createFindAlternates(
  { clinic, locale }: SiteContext,
  shared: readonly SharedPage[],
): Promise<FindAlternates> {
  const findShowing = await createFindShowing(shared.filter(({ owner }) => owner === null))
  return (path, page) => {
    const self = absoluteUrl(clinic, locale, path)
    if (page?.owner !== null) return selectAlternates(alternateCandidates([clinic], path), null, self)
    const showing = findShowing(page)
    const named = showing.find(({ speaksForNetwork }) => speaksForNetwork)?.id ?? null
    return selectAlternates(alternateCandidates(showing, path), named, self)
  }
}

/** The live clinics with a page of a document of the network's. */
async function createFindShowing(shared: readonly SharedPage[]): Promise<(page: SharedPage) => Clinic[]> {
  if (shared.length === 0) return () => []
  const clinics = await findLiveClinics()
  const visibility = await findVisibility(shared.map(({ collection, id }) => `${collection}:${id}`))
  const own = new Map<LibraryKind, Set<string>>()
  for (const [collection, group] of Map.groupBy(shared, (page) => page.collection)) {
    own.set(
      collection,
      await findOwn(
        collection,
        group.map(({ slug }) => slug),
      ),
    )
  }
  return (page) =>
    clinics.filter((clinic) => {
      const visible = visibility.get(`${page.collection}:${page.id} ${clinic.id}`)
      const isReplaced = own.get(page.collection)?.has(`${page.slug} ${clinic.id}`)
      return !isReplaced && isShown(page, visible === undefined ? null : { visible }, clinic)
    })
}

function alternateCandidates(clinics: readonly Clinic[], path: string): AlternateCandidate[] {
  return clinics.flatMap((clinic) =>
    clinic.locales.map((locale) => ({ clinic: clinic.id, locale, href: absoluteUrl(clinic, locale, path) })),
  )
}

const absoluteUrl = (clinic: Clinic, locale: Clinic['locales'][number], path: string): string =>
  `${toOrigin(clinic.hosts[0] ?? '')}${pathIn(clinic, locale)(path)}`

/** The versions of a page of the network's in the languages that it is written in; none where that is one. */
export function networkAlternates(path: string, languages: readonly ContentLocale[]): Alternate[] {
  const { clinic } = networkContext(defaultContentLocale)
  const addressIn = (locale: ContentLocale) => `${toOrigin(env.NETWORK_HOST)}${pathIn(clinic, locale)(path)}`
  if (languages.length < 2) return []
  return [
    ...languages.map((locale) => ({ hreflang: locale, href: addressIn(locale) })),
    { hreflang: 'x-default', href: addressIn(defaultContentLocale) },
  ]
}
