import { env } from '#base/env.ts'
import { findLiveClinics } from '#data/find-clinic.ts'
import { findVisibility } from '#data/other-clinics.ts'
import { type ClinicContext, pathIn, siteOrigin } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { networkSite, type Site } from '#domain/clinic/network.ts'
import { isShown } from '#domain/library/visibility.ts'
import { type ContentLocale, defaultContentLocale } from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { type Alternate, type AlternateCandidate, selectAlternates } from '#domain/seo/alternates.ts'
import type { SharedPage } from '#page-types/page-type.ts'

export type FindAlternates = (path: string, shared?: SharedPage) => Alternate[]

/**
 * The alternates of pages: in the clinic's own languages, and of a shared document on every live site that shows it. Other
 * pages are each about one clinic, so that no other site has an alternate of them.
 *
 * @param shared the pages of the library that the returned function may be called with
 */
export async function createFindAlternates(
  { clinic, locale }: ClinicContext,
  shared: readonly SharedPage[],
): Promise<FindAlternates> {
  const findShowing = await createFindShowing(shared.filter(({ owner }) => owner === null))
  return (path, page) => {
    const self = urlAt(clinic, locale, path)
    if (page?.owner !== null) return selectAlternates(alternateCandidates([clinic], path), null, self)
    const showing = findShowing(page)
    const named = showing.find(({ speaksForNetwork }) => speaksForNetwork)?.id ?? null
    return selectAlternates(alternateCandidates(showing, path), named, self)
  }
}

/** Returns which live clinics have a page of a shared document. */
async function createFindShowing(shared: readonly SharedPage[]): Promise<(page: SharedPage) => Clinic[]> {
  if (shared.length === 0) return () => []
  const [clinics, visibility] = await Promise.all([
    findLiveClinics(),
    findVisibility(shared.map(({ collection, id }) => `${collection}:${id}`)),
  ])
  return (page) =>
    clinics.filter((clinic) => {
      const visible = visibility.get(`${page.collection}:${page.id} ${clinic.id}`)
      return isShown(page, visible === undefined ? null : { visible }, clinic)
    })
}

function alternateCandidates(clinics: readonly Clinic[], path: string): AlternateCandidate[] {
  return clinics.flatMap((clinic) =>
    clinic.locales.map((locale) => ({ clinic: clinic.id, locale, href: urlAt(clinic, locale, path) })),
  )
}

const urlAt = (site: Site, locale: LocaleTag, path: string): string =>
  `${siteOrigin(site)}${pathIn(site, locale)(path)}`

/** The alternates of a page of the network's own in the languages that it is written in; none where that is one. */
export function networkAlternates(path: string, languages: readonly ContentLocale[]): Alternate[] {
  const site = networkSite(env.NETWORK_HOST)
  const addressIn = (locale: ContentLocale) => urlAt(site, locale, path)
  if (languages.length < 2) return []
  return [
    ...languages.map((locale) => ({ hreflang: locale, href: addressIn(locale) })),
    { hreflang: 'x-default', href: addressIn(defaultContentLocale) },
  ]
}
