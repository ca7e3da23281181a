import { kept } from '#base/kept.ts'
import { type Clinic, firstLocation, type Location } from '../clinic/clinic.ts'
import { formatPhone } from '../clinic/phone.ts'
import { jurisdictionOf } from '../jurisdictions/index.ts'
import { contentLocaleOf, conventionsOf } from '../locales/index.ts'
import { type ContentLocale, contentLocales } from '../locales/localized.ts'
import type { LocaleTag } from '../locales/tags.ts'
import { pick, type Speaker } from './interpolate.ts'
import { type Vocabulary, Voice } from './interpolator.ts'
import { asWritten, respellWith } from './spelling.ts'
import { defaultTerms, type TermForms, type TermName, termNames } from './terms.ts'

/** The voices of a clinic's page: its own facts, words and spelling, in each language that a text may be in. */
export function speakerFor(clinic: Clinic, locale: LocaleTag, locationSlug?: string): Speaker {
  const voices = vocabulariesOf(clinic)(locale)(locationSlug).map(([each, words]) => [each, new Voice(words)])
  return { locale: contentLocaleOf(locale), voices: Object.fromEntries(voices) }
}

/** Kept with the clinic: each loose text of a page has voices of its own, which have named nothing yet. */
const vocabulariesOf = kept(
  (clinic: Clinic) =>
    kept((page: LocaleTag) =>
      kept((locationSlug: string | undefined): [ContentLocale, Vocabulary][] => {
        const location = clinic.locations.find(({ slug }) => slug === locationSlug) ?? firstLocation(clinic)
        return contentLocales.map((each) => [each, vocabularyOf(clinic, location, page, each)])
      }),
    ),
  new WeakMap(),
)

function vocabularyOf(
  clinic: Clinic,
  location: Location,
  page: LocaleTag,
  content: ContentLocale,
): Vocabulary {
  // English text on a Hindi page of an Indian clinic is spelt as on that clinic's English pages.
  const tag =
    contentLocaleOf(page) === content
      ? page
      : (clinic.locales.find((each) => contentLocaleOf(each) === content) ?? content)
  const { spelling } = conventionsOf(tag)
  return {
    facts: factsIn(clinic, location, content),
    terms: Object.fromEntries(
      termNames.map((term) => [term, termIn(clinic, term, content)]),
    ) as Vocabulary['terms'],
    respell: Object.keys(spelling).length > 0 ? respellWith(spelling) : asWritten,
  }
}

function factsIn(clinic: Clinic, location: Location, locale: ContentLocale): Vocabulary['facts'] {
  const said = (leaf: Location['name']) => pick(leaf, locale)?.value
  const first = firstLocation(clinic)
  const cities = new Set(clinic.locations.flatMap((each) => said(each.city) ?? []))
  const place = jurisdictionOf(location.jurisdiction)
  const emergency = place.emergency?.[0]?.number
  return {
    'clinic.name': clinic.name,
    'clinic.city': said(first.city),
    'clinic.cities': new Intl.ListFormat(locale, { type: 'conjunction' }).format(cities) || undefined,
    'clinic.phone': formatPhone(first.telephone) || undefined,
    'clinic.email': clinic.email,
    'clinic.bookingUrl': clinic.bookingUrl,
    'clinic.whatsapp': clinic.whatsapp && formatPhone(clinic.whatsapp),
    'location.city': said(location.city),
    'location.phone': formatPhone(location.telephone) || undefined,
    'location.district': said(location.district),
    'location.street': said(location.street),
    'emergency.number': emergency,
    'urgent.advice':
      place.advice && [pick(place.advice.name, locale)?.value, place.advice.number].filter(Boolean).join(' '),
  }
}

/** The clinic's own forms of a term, completed by one another and then by the default ones. */
function termIn(clinic: Clinic, term: TermName, locale: ContentLocale): TermForms {
  const own = clinic.vocabulary.find((entry) => entry.term === term)?.forms
  const fallback = defaultTerms[locale][term]
  const form = (name: keyof TermForms) => own?.[name]?.[locale] || undefined
  const first = form('first')
  if (!first) return fallback
  const title = form('title') ?? first.charAt(0).toUpperCase() + first.slice(1)
  return { first, later: form('later') ?? first, title, article: form('article') ?? first }
}
