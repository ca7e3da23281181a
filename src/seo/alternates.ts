import { env } from '#base/env.ts'
import { memoize } from '#base/memoize.ts'
import { findLiveClinics } from '#data/find-clinic.ts'
import { type AdaptationState, findAdaptationStates, findTranslations } from '#data/other-clinics.ts'
import { type ClinicContext, pathIn, siteOrigin } from '#data/site-context.ts'
import { type Clinic, clinicFacts } from '#domain/clinic/clinic.ts'
import { networkSite, type Site } from '#domain/clinic/network.ts'
import { isShown } from '#domain/library/visibility.ts'
import { distinctContentLocales, toContentLocale } from '#domain/locales/index.ts'
import { type ContentLocale, defaultContentLocale } from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { parsePath } from '#domain/routes/routes.ts'
import { type Alternate, type AlternateCandidate, selectAlternates } from '#domain/seo/alternates.ts'
import type { SharedPage } from '#page-types/page-type.ts'
import { findTranslatedLocales } from '#page-types/translated-locales.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'

/**
 * The alternates of a page: in the clinic's own languages, and of a shared document on every live site that shows it, each
 * where the page is translated. Other pages are each about one clinic, so that no other site has an alternate of them.
 *
 * @param page set where it is a page of the library
 */
export async function findAlternates(
  context: ClinicContext,
  path: string,
  page: SharedPage | undefined,
): Promise<Alternate[]> {
  const { clinic, locale } = context
  const self = urlAt(clinic, locale, path)
  if (page?.owner !== null) {
    const locales = await findOwnLocales(context, path)
    return selectAlternates(candidatesIn(clinic, locales, path), null, self)
  }
  const [own, others] = await Promise.all([findOwnShowing(context, page), findDeciding(page)])
  const showing = [own, ...others.filter((each) => each.clinic.id !== clinic.id)]
  const named =
    showing.find((each) => each.clinic.speaksForNetwork && each.locales.length > 0)?.clinic.id ?? null
  const candidates = showing.flatMap((each) => candidatesIn(each.clinic, each.locales, path))
  return selectAlternates(candidates, named, self)
}

/** The locales in which a clinic's page is listed, shared or its own. */
export async function findListedLocales(
  context: ClinicContext,
  { path, shared }: { path: string; shared?: SharedPage },
): Promise<readonly LocaleTag[]> {
  if (shared?.owner !== null) return findOwnLocales(context, path)
  return (await findOwnShowing(context, shared)).locales
}

async function findOwnLocales(context: ClinicContext, path: string): Promise<LocaleTag[]> {
  const route = parsePath(path)
  return route ? findTranslatedLocales(context, route) : []
}

/** A clinic, and the locales in which it shows a page. */
type Showing = { clinic: Clinic; locales: readonly LocaleTag[] }

async function findOwnShowing({ clinic }: ClinicContext, page: SharedPage): Promise<Showing> {
  const adaptations = await findAdaptationStates(page)
  return findShowing(page, clinic, adaptations.get(clinic.id))
}

/**
 * The live clinics that decide the alternates of a shared page on every site: the one that speaks for the network, and of
 * each locale the first two that show the page in it, because with two of them a locale has no alternate.
 */
const findDeciding = (page: SharedPage): Promise<readonly Showing[]> =>
  keptDeciding.get(`${page.collection}:${page.id}`, async () => {
    const [clinics, adaptations] = await Promise.all([findLiveClinics(), findAdaptationStates(page)])
    const show = memoize((clinic: Clinic) => findShowing(page, clinic, adaptations.get(clinic.id)))
    const deciding = new Set(clinics.filter(({ speaksForNetwork }) => speaksForNetwork))
    for (const [locale, alike] of groupByLocale(clinics)) {
      const candidates = alike.flatMap((group) => [
        ...group.filter(({ id }) => adaptations.has(id)),
        // The others of a group all show the same.
        ...group.filter(({ id }) => !adaptations.has(id)).slice(0, 2),
      ])
      let found = 0
      for (const clinic of candidates) {
        if (!(await show(clinic)).locales.includes(locale)) continue
        deciding.add(clinic)
        found += 1
        if (found === 2) break
      }
    }
    return Promise.all(clinics.filter((clinic) => deciding.has(clinic)).map(show))
  })

const keptDeciding = processWide('kept-deciding-clinics', () =>
  createKept<readonly Showing[]>({ capacity: 200_000, sizeOf: ({ length }) => length + 1 }),
)

/** The clinics of each locale, in groups of those that show the same of a document that none of them has adapted. */
const groupByLocale: (clinics: readonly Clinic[]) => ReadonlyMap<LocaleTag, readonly Clinic[][]> = memoize(
  (clinics: readonly Clinic[]) => {
    const locales = new Set(clinics.flatMap((clinic) => clinic.locales))
    return new Map(
      [...locales].map((locale) => [
        locale,
        [
          ...Map.groupBy(
            clinics.filter((clinic) => clinic.locales.includes(locale)),
            whatDecides,
          ).values(),
        ],
      ]),
    )
  },
  new WeakMap(),
)

const whatDecides: (clinic: Clinic) => string = memoize((clinic: Clinic) => {
  const { offers, jurisdictions, professions } = clinicFacts(clinic)
  return JSON.stringify([
    clinic.newConditions,
    distinctContentLocales(clinic.locales).length > 1,
    ...[offers, jurisdictions, professions].map((facts) => [...facts].toSorted()),
  ])
}, new WeakMap())

async function findShowing(
  page: SharedPage,
  clinic: Clinic,
  adaptation: AdaptationState | undefined,
): Promise<Showing> {
  if (!isShown(page, adaptation ?? null, clinic)) return { clinic, locales: [] }
  const translated = await findTranslations(page, clinic, adaptation)
  return { clinic, locales: clinic.locales.filter((locale) => translated.includes(toContentLocale(locale))) }
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
