import { memoize } from '#base/memoize.ts'
import { type Clinic, firstLocation, type Location } from '../clinic/clinic.ts'
import { formatPhone } from '../clinic/phone.ts'
import { getJurisdiction } from '../jurisdictions/index.ts'
import { getLocaleConventions, toContentLocale } from '../locales/index.ts'
import { type ContentLocale, contentLocales } from '../locales/localized.ts'
import type { LocaleTag } from '../locales/tags.ts'
import { type LocalizedInterpolator, pickLocale } from './interpolate.ts'
import { type InterpolationValues, Interpolator } from './interpolator.ts'
import { createRespell, keepSpelling } from './spelling.ts'
import { defaultTerms, type TermForms, type TermName, termNames } from './terms.ts'

/** The voices of a clinic's page: its own facts, words and spelling, in each language that a text may be in. */
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

/** Kept with the clinic: each loose text of a page has voices of its own, which have named nothing yet. */
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
  // English text on a Hindi page of an Indian clinic is spelt as on that clinic's English pages.
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
  const text = (leaf: Location['name']) => pickLocale(leaf, locale)?.value
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

/** The clinic's own forms of a term, completed by one another and then by the default ones. */
function clinicTerm(clinic: Clinic, term: TermName, locale: ContentLocale): TermForms {
  const own = clinic.vocabulary.find((entry) => entry.term === term)?.forms
  const fallback = defaultTerms[locale][term]
  const form = (name: keyof TermForms) => own?.[name]?.[locale] || undefined
  const first = form('first')
  if (!first) return fallback
  const title = form('title') ?? first.charAt(0).toUpperCase() + first.slice(1)
  return { first, later: form('later') ?? first, title, article: form('article') ?? first }
}
