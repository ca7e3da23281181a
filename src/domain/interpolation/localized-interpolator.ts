import { memoize } from '#base/memoize.ts'
import { type Clinic, firstLocation, type Location } from '../clinic/clinic.ts'
import { formatPhone } from '../clinic/phone.ts'
import { getJurisdiction } from '../jurisdictions/index.ts'
import { getDefaultTerms, getLocaleConventions, toContentLocale } from '../locales/index.ts'
import { type ContentLocale, contentLocales } from '../locales/localized.ts'
import type { LocaleTag } from '../locales/tags.ts'
import { type LocalizedInterpolator, pickLocale } from './interpolate.ts'
import { type InterpolationValues, Interpolator } from './interpolator.ts'
import { createRespell, keepSpelling } from './spelling.ts'
import { type TermForms, type TermName, termNames } from './terms.ts'

/**
 * Creates the interpolators of a clinic's page, one for each content locale that a text may fall back to, with the
 * clinic's variables, terms and spelling.
 *
 * @param locationSlug the location that the page is about; the first location if omitted or unknown
 */
export function createLocalizedInterpolator(
  clinic: Clinic,
  locale: LocaleTag,
  locationSlug?: string,
): LocalizedInterpolator {
  const interpolators = findValues(clinic)(locale)(locationSlug).map(([each, values]) => [
    each,
    new Interpolator(values),
  ])
  return { locale: toContentLocale(locale), interpolators: Object.fromEntries(interpolators) }
}

/** Memoized per clinic, since every text outside a document needs new interpolators that have mentioned no term yet. */
const findValues = memoize(
  (clinic: Clinic) =>
    memoize((page: LocaleTag) =>
      memoize((locationSlug: string | undefined): [ContentLocale, InterpolationValues][] => {
        const location = clinic.locations.find(({ slug }) => slug === locationSlug) ?? firstLocation(clinic)
        return contentLocales.map((each) => [each, collectValues(clinic, location, page, each)])
      }),
    ),
  new WeakMap(),
)

function collectValues(
  clinic: Clinic,
  location: Location,
  page: LocaleTag,
  content: ContentLocale,
): InterpolationValues {
  // English fallback text on a Hindi page of an Indian clinic is spelt as on that clinic's English pages.
  const tag =
    toContentLocale(page) === content
      ? page
      : (clinic.locales.find((each) => toContentLocale(each) === content) ?? content)
  const { spelling } = getLocaleConventions(tag)
  return {
    variables: clinicVariables(clinic, location, content),
    terms: Object.fromEntries(
      termNames.map((term) => [term, clinicTerm(clinic, term, content)]),
    ) as InterpolationValues['terms'],
    respell: Object.keys(spelling).length > 0 ? createRespell(spelling) : keepSpelling,
  }
}

function clinicVariables(
  clinic: Clinic,
  location: Location,
  locale: ContentLocale,
): InterpolationValues['variables'] {
  const text = (localized: Location['name']) => pickLocale(localized, locale)?.value
  const first = firstLocation(clinic)
  const cities = new Set(clinic.locations.flatMap((each) => text(each.city) ?? []))
  const jurisdiction = getJurisdiction(location.jurisdiction)
  const emergency = jurisdiction.emergency?.[0]?.number
  return {
    'clinic.name': clinic.name,
    'clinic.city': text(first.city),
    'clinic.cities': new Intl.ListFormat(locale, { type: 'conjunction' }).format(cities) || undefined,
    'clinic.phone': formatPhone(first.telephone) || undefined,
    'clinic.email': clinic.email,
    'clinic.bookingUrl': clinic.bookingUrl,
    'clinic.whatsapp': clinic.whatsapp && formatPhone(clinic.whatsapp),
    'location.city': text(location.city),
    'location.phone': formatPhone(location.telephone) || undefined,
    'location.district': text(location.district),
    'location.street': text(location.street),
    'emergency.number': emergency,
    'urgent.advice':
      jurisdiction.advice &&
      [pickLocale(jurisdiction.advice.name, locale)?.value, jurisdiction.advice.number]
        .filter(Boolean)
        .join(' '),
  }
}

/**
 * The clinic's forms of a term; missing ones are derived from its first form. Without a first form, the default term.
 */
function clinicTerm(clinic: Clinic, term: TermName, locale: ContentLocale): TermForms {
  const clinicForms = clinic.vocabulary.find((entry) => entry.term === term)?.forms
  const fallback = getDefaultTerms(locale)[term]
  const form = (name: keyof TermForms) => clinicForms?.[name]?.[locale] || undefined
  const first = form('first')
  if (!first) return fallback
  const title = form('title') ?? first.charAt(0).toUpperCase() + first.slice(1)
  return { first, later: form('later') ?? first, title, article: form('article') ?? first }
}
