import { env } from '#base/env.ts'
import { findLiveClinics } from '#data/find-clinic.ts'
import { adaptationKey, findAdaptationStates, findTranslations } from '#data/other-clinics.ts'
import { type ClinicContext, pathIn, siteOrigin } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { networkSite, type Site } from '#domain/clinic/network.ts'
import { isShown } from '#domain/library/visibility.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { type ContentLocale, defaultContentLocale } from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { parsePath } from '#domain/routes/routes.ts'
import { type Alternate, type AlternateCandidate, selectAlternates } from '#domain/seo/alternates.ts'
import type { SharedPage } from '#page-types/page-type.ts'
import { findTranslatedLocales } from '#page-types/translated-locales.ts'

export type FindAlternates = (path: string, shared?: SharedPage) => Promise<Alternate[]>

/**
 * The alternates of pages: in the clinic's own languages, and of a shared document on every live site that shows it, each
 * where the page is translated. Other pages are each about one clinic, so that no other site has an alternate of them.
 *
 * @param shared the pages of the library that the returned function may be called with
 */
export async function createFindAlternates(
  context: ClinicContext,
  shared: readonly SharedPage[],
): Promise<FindAlternates> {
  const { clinic, locale } = context
  const findShowing = await createFindShowing(shared.filter(({ owner }) => owner === null))
  return async (path, page) => {
    const self = urlAt(clinic, locale, path)
    if (page?.owner !== null) {
      const route = parsePath(path)
      const locales = route ? await findTranslatedLocales(context, route) : []
      return selectAlternates(candidatesIn(clinic, locales, path), null, self)
    }
    const showing = await findShowing(page)
    const named = showing.find(({ clinic: { speaksForNetwork } }) => speaksForNetwork)?.clinic.id ?? null
    const candidates = showing.flatMap((each) => candidatesIn(each.clinic, each.locales, path))
    return selectAlternates(candidates, named, self)
  }
}

/** A live clinic, and the locales in which it shows a page. */
type Showing = { clinic: Clinic; locales: LocaleTag[] }

/** Returns which live clinics have a page of a shared document, and in which locales. */
async function createFindShowing(
  shared: readonly SharedPage[],
): Promise<(page: SharedPage) => Promise<Showing[]>> {
  if (shared.length === 0) return async () => []
  const [clinics, adaptations] = await Promise.all([findLiveClinics(), findAdaptationStates(shared)])
  return (page) => {
    const showing = clinics.flatMap((clinic) => {
      const adaptation = adaptations.get(adaptationKey(page, clinic.id))
      return isShown(page, adaptation ?? null, clinic) ? [{ clinic, adaptation }] : []
    })
    return Promise.all(
      showing.map(async ({ clinic, adaptation }) => {
        const translated = await findTranslations(page, clinic, adaptation)
        return {
          clinic,
          locales: clinic.locales.filter((locale) => translated.includes(toContentLocale(locale))),
        }
      }),
    )
  }
}

function candidatesIn(clinic: Clinic, locales: readonly LocaleTag[], path: string): AlternateCandidate[] {
  return locales.map((locale) => ({ clinic: clinic.id, locale, href: urlAt(clinic, locale, path) }))
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
