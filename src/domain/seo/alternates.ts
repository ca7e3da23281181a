import { toContentLocale } from '../locales/index.ts'
import { defaultContentLocale } from '../locales/localized.ts'
import type { LocaleTag } from '../locales/tags.ts'

/** A page of a clinic in one of its locales. `href` is absolute. */
export type AlternateCandidate = { clinic: string; locale: LocaleTag; href: string }

/** One `<link rel="alternate" hreflang>`. */
export type Alternate = { hreflang: string; href: string }

/**
 * Selects the hreflang alternates of a page. The list includes the page itself and is the same for every page in it, as
 * search engines require. They distinguish clinics by language and country only, so a locale of several clinics is
 * assigned to none of them. `en` and `x-default` are the default clinic's. A page outside the shared list has the other
 * pages of its own clinic outside it as alternates.
 *
 * @param candidates all published versions of the page, of each clinic the main locale first
 * @param defaultClinic the id of the clinic for languages and countries without a clinic
 * @param href the page whose alternates are selected
 * @returns sorted by `hreflang`; empty if the list would have fewer than two URLs
 */
export function selectAlternates(
  candidates: readonly AlternateCandidate[],
  defaultClinic: string | null,
  href: string,
): Alternate[] {
  const shared = sharedAlternates(candidates, defaultClinic)
  if (shared.some((each) => each.href === href)) return shared
  const self = candidates.find((each) => each.href === href)
  const remaining = candidates.filter(
    (each) => each.clinic === self?.clinic && !shared.some((other) => other.href === each.href),
  )
  return sortedIfSeveral(remaining.map(({ locale, href }) => ({ hreflang: locale, href })))
}

function sharedAlternates(
  candidates: readonly AlternateCandidate[],
  defaultClinic: string | null,
): Alternate[] {
  const defaultCandidates = candidates.filter(({ clinic }) => clinic === defaultClinic)
  const english = defaultCandidates.find(({ locale }) => toContentLocale(locale) === defaultContentLocale)
  const list = new Map<string, string>()
  for (const [locale, group] of Map.groupBy(candidates, (candidate) => candidate.locale)) {
    const [first, ...others] = group
    if (first && others.length === 0) list.set(locale, first.href)
  }
  if (english) list.set(defaultContentLocale, english.href)
  if (defaultCandidates[0]) list.set('x-default', defaultCandidates[0].href)
  return sortedIfSeveral([...list].map(([hreflang, href]) => ({ hreflang, href })))
}

function sortedIfSeveral(list: Alternate[]): Alternate[] {
  if (new Set(list.map(({ href }) => href)).size < 2) return []
  return list.toSorted((a, b) => (a.hreflang < b.hreflang ? -1 : 1))
}
