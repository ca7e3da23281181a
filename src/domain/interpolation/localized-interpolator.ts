import { memoize } from '#base/memoize.ts'
import { firstLocation, type Location } from '../clinic/clinic.ts'
import { type Site, toClinicSite } from '../clinic/network.ts'
import { formatPhone } from '../clinic/phone.ts'
import { getJurisdiction } from '../jurisdictions/index.ts'
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts'
import { getDefaultTerms, getLocaleConventions, toContentLocale } from '../locales/index.ts'
import { type ContentLocale, contentLocales } from '../locales/localized.ts'
import { getMessages } from '../locales/messages.ts'
import type { LocaleTag } from '../locales/tags.ts'
import { type LocalizedInterpolator, pickLocale } from './interpolate.ts'
import { type InterpolationValues, Interpolator } from './interpolator.ts'
import { createRespell, keepSpelling } from './spelling.ts'
import { type TermForms, type TermName, termNames } from './terms.ts'

/**
 * Creates the interpolators of a page, one for each content locale that a text may fall back to, with the
 * site's variables, terms and spelling.
 *
 * @param locationSlug the location that the page is about; the first location if omitted or unknown
 */
export function createLocalizedInterpolator(
  site: Site,
  locale: LocaleTag,
  locationSlug?: string,
): LocalizedInterpolator {
  const interpolators = findValues(site)(locale)(locationSlug).map(([each, values]) => [
    each,
    new Interpolator(values),
  ])
  return { locale: toContentLocale(locale), interpolators: Object.fromEntries(interpolators) }
}

/** The values of the pages of a site that are about no other location than its first. */
export const siteValues = (site: Site, locale: LocaleTag): SiteValues =>
  Object.fromEntries(findValues(site)(locale)(undefined)) as SiteValues

/** The values of a site's tokens, by the content locale of the text that they stand in. */
export type SiteValues = Readonly<Record<ContentLocale, InterpolationValues>>

/** Memoized per site, since every text outside a document needs new interpolators that have mentioned no term yet. */
const findValues = memoize(
  (site: Site) =>
    memoize((page: LocaleTag) =>
      memoize((locationSlug: string | undefined): [ContentLocale, InterpolationValues][] => {
        const clinic = toClinicSite(site)
        const location =
          clinic && (clinic.locations.find(({ slug }) => slug === locationSlug) ?? firstLocation(clinic))
        return contentLocales.map((each) => [each, collectValues(site, location, page, each)])
      }),
    ),
  new WeakMap(),
)

function collectValues(
  site: Site,
  location: Location | null,
  page: LocaleTag,
  content: ContentLocale,
): InterpolationValues {
  // English fallback text on a Hindi page of an Indian clinic is spelt as on that clinic's English pages.
  const tag =
    toContentLocale(page) === content
      ? page
      : (site.locales.find((each) => toContentLocale(each) === content) ?? content)
  const { spelling } = getLocaleConventions(tag)
  return {
    variables: siteVariables(site, location, content),
    terms: Object.fromEntries(
      termNames.map((term) => [term, siteTerm(site, term, content)]),
    ) as InterpolationValues['terms'],
    respell: Object.keys(spelling).length > 0 ? createRespell(spelling) : keepSpelling,
  }
}

function siteVariables(
  site: Site,
  location: Location | null,
  locale: ContentLocale,
): InterpolationValues['variables'] {
  const clinic = toClinicSite(site)
  const text = (localized: Location['name']) => pickLocale(localized, locale)?.value
  const phone = (e164: string | undefined) => (e164 ? formatPhone(e164) : undefined)
  const [first] = clinic?.locations ?? []
  const cities = new Set(clinic?.locations.flatMap(({ city }) => text(city) ?? []))
  const jurisdiction = getJurisdiction(location?.jurisdiction ?? 'default')
  return {
    'clinic.name': clinic?.nameInScript?.[locale] || site.name,
    'clinic.city': text(first?.city),
    'clinic.cities': new Intl.ListFormat(locale, { type: 'conjunction' }).format(cities) || undefined,
    'clinic.phone': phone(first?.telephone),
    'clinic.email': clinic?.email,
    'clinic.bookingUrl': clinic?.bookingUrl,
    'clinic.whatsapp': phone(clinic?.whatsapp),
    'location.city': text(location?.city),
    'location.phone': phone(location?.telephone),
    'location.district': text(location?.district),
    'location.street': text(location?.street),
    'emergency.number': jurisdiction.emergency?.[0]?.number,
    'urgent.advice': adviceLine(jurisdiction, locale),
  }
}

/** The telephone line for health advice, or a doctor where there is none: advice on urgency must not be left out. */
function adviceLine({ advice }: Jurisdiction, locale: ContentLocale): string {
  if (!advice) return getMessages(locale).adviceFromDoctor
  return [pickLocale(advice.name, locale)?.value, advice.number].filter(Boolean).join(' ')
}

/**
 * A clinic's forms of a term; missing ones are derived from its first form. Without a first form, the default term.
 */
function siteTerm(site: Site, term: TermName, locale: ContentLocale): TermForms {
  const clinicForms = toClinicSite(site)?.vocabulary.find((entry) => entry.term === term)?.forms
  const fallback = getDefaultTerms(locale)[term]
  const form = (name: keyof TermForms) => clinicForms?.[name]?.[locale] || undefined
  const first = form('first')
  if (!first) return fallback
  const title = form('title') ?? first.charAt(0).toUpperCase() + first.slice(1)
  return { first, later: form('later') ?? first, title, article: form('article') ?? first }
}
