import { pickLocale } from '#domain/interpolation/interpolate.ts'
import { getJurisdiction } from '#domain/jurisdictions/index.ts'
import type { Jurisdiction, ServiceNumber } from '#domain/jurisdictions/jurisdiction.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { Localized, Text } from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { UrgentNumber } from '#ui/models.ts'
import type { BlockContext, ServedLocation } from '../context.ts'

export type UrgentNumbers = {
  emergencyNumbers: UrgentNumber[]
  hasUnknownNumber: boolean
  adviceNumbers: UrgentNumber[]
}

/**
 * The numbers of the public services at all of a clinic's locations, each once. A number that is not valid at all of
 * them comes with the cities where it is, so that nobody dials one that does not work there.
 */
export function urgentNumbers({ locations }: BlockContext['clinic'], locale: LocaleTag): UrgentNumbers {
  const served = locations.map((location) => ({
    location,
    jurisdiction: getJurisdiction(location.jurisdiction),
  }))
  const collect = (select: (jurisdiction: Jurisdiction) => ServiceNumber[]) =>
    collectNumbers(
      served.map(({ location, jurisdiction }) => ({ location, services: select(jurisdiction) })),
      locale,
    )
  return {
    emergencyNumbers: collect(({ emergency }) => emergency ?? []),
    hasUnknownNumber: served.some(({ jurisdiction }) => !jurisdiction.emergency?.length),
    adviceNumbers: collect(({ advice }) => (advice ? [advice] : [])),
  }
}

function collectNumbers(
  served: { location: ServedLocation; services: ServiceNumber[] }[],
  locale: LocaleTag,
): UrgentNumber[] {
  const numbers = new Set(served.flatMap(({ services }) => services.map(({ number }) => number)))
  return [...numbers].map((number) => {
    const valid = served.filter(({ services }) => services.some((service) => service.number === number))
    const name = valid.flatMap(({ services }) => services).find((service) => service.number === number)?.name
    const cities = valid.map(({ location }) => toText(location.city, locale)).filter((city) => city !== null)
    return {
      number,
      name: toText(name, locale),
      places: valid.length === served.length ? [] : uniqueByText(cities),
    }
  })
}

function toText(leaf: Localized | undefined, locale: LocaleTag): Text | null {
  const picked = pickLocale(leaf, toContentLocale(locale))
  if (!picked) return null
  return picked.lang ? { text: picked.value, lang: picked.lang } : { text: picked.value }
}

function uniqueByText(texts: Text[]): Text[] {
  return [...new Map(texts.map((each) => [each.text, each])).values()]
}
