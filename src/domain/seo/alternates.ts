import { toContentLocale } from '../locales/index.ts'
import type { LocaleTag } from '../locales/tags.ts'

/** One page as one clinic shows it in one of its languages. `href` is absolute. */
export type AlternateCandidate = { clinic: string; locale: LocaleTag; href: string }

/** One `<link rel="alternate" hreflang>`. */
export type Alternate = { hreflang: string; href: string }

/**
 * What a version of a page tells search engines of its other versions: absolute, itself among them, and each named
 * version saying the same. A search engine knows clinics by language and country only, so a locale that several clinics
 * speak is given to none of them. `en` and `x-default` are the named clinic's. A version that can't be told apart speaks
 * of what else its own clinic has that is in no other list.
 *
 * @param candidates every version that a patient can read; of each clinic the main language first
 * @param defaultClinic the id of the clinic that stands in where no other suits
 * @returns empty where there is nothing to tell apart
 */
export function selectAlternates(
  candidates: readonly AlternateCandidate[],
  defaultClinic: string | null,
  href: string,
): Alternate[] {
  const shared = sharedAlternates(candidates, defaultClinic)
  if (shared.some((each) => each.href === href)) return shared
  const self = candidates.find((each) => each.href === href)
  const left = candidates.filter(
    (each) => each.clinic === self?.clinic && !shared.some((other) => other.href === each.href),
  )
  return sortedIfSeveral(left.map(({ locale, href }) => ({ hreflang: locale, href })))
}

function sharedAlternates(
  candidates: readonly AlternateCandidate[],
  defaultClinic: string | null,
): Alternate[] {
  const own = candidates.filter(({ clinic }) => clinic === defaultClinic)
  const english = own.find(({ locale }) => toContentLocale(locale) === 'en')
  const list = new Map<string, string>()
  for (const [locale, group] of Map.groupBy(candidates, (version) => version.locale)) {
    const [first, ...others] = group
    if (first && others.length === 0) list.set(locale, first.href)
  }
  if (english) list.set('en', english.href)
  if (own[0]) list.set('x-default', own[0].href)
  return sortedIfSeveral([...list].map(([hreflang, href]) => ({ hreflang, href })))
}

function sortedIfSeveral(list: Alternate[]): Alternate[] {
  if (new Set(list.map(({ href }) => href)).size < 2) return []
  return list.toSorted((a, b) => (a.hreflang < b.hreflang ? -1 : 1))
}
