import { pickLocale } from '#domain/interpolation/interpolate.ts'
import { getJurisdiction } from '#domain/jurisdictions/index.ts'
import type { ServiceNumber } from '#domain/jurisdictions/jurisdiction.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { Localized, Text } from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { UrgentNumber } from '#ui/urgent-care-card.tsx'
import type { BlockContext, ServedLocation } from '../context.ts'

export type UrgentNumbers = {
  emergencyNumbers: UrgentNumber[]
  hasUnknownNumber: boolean
  adviceNumbers: UrgentNumber[]
}

/**
 * The public services' numbers at all of a clinic's locations, each once. A number that does not hold at all of them
 * names the cities where it does: a wrong number is worse than none.
 */
export function urgentNumbers({ locations }: BlockContext['clinic'], locale: LocaleTag): UrgentNumbers {
  const served = locations.map((location) => ({ location, place: getJurisdiction(location.jurisdiction) }))
  const collect = (numbers: (place: (typeof served)[number]['place']) => ServiceNumber[]) =>
    collectNumbers(
      served.map(({ location, place }) => ({ location, services: numbers(place) })),
      locale,
    )
  return {
    emergencyNumbers: collect(({ emergency }) => emergency ?? []),
    hasUnknownNumber: served.some(({ place }) => !place.emergency?.length),
    adviceNumbers: collect(({ advice }) => (advice ? [advice] : [])),
  }
}

function collectNumbers(
  served: { location: ServedLocation; services: ServiceNumber[] }[],
  locale: LocaleTag,
): UrgentNumber[] {
  const numbers = new Set(served.flatMap(({ services }) => services.map(({ number }) => number)))
  return [...numbers].map((number) => {
    const where = served.filter(({ services }) => services.some((service) => service.number === number))
    const name = where.flatMap(({ services }) => services).find((service) => service.number === number)?.name
    const cities = where.map(({ location }) => said(location.city, locale)).filter((city) => city !== null)
    return {
      number,
      name: said(name, locale),
      places: where.length === served.length ? [] : uniqueByText(cities),
    }
  })
}

function said(leaf: Localized | undefined, locale: LocaleTag): Text | null {
  const picked = pickLocale(leaf, toContentLocale(locale))
  if (!picked) return null
  return picked.lang ? { text: picked.value, lang: picked.lang } : { text: picked.value }
}

function uniqueByText(texts: Text[]): Text[] {
  return [...new Map(texts.map((each) => [each.text, each])).values()]
}
