import { z } from 'zod'
import { alertLevels, type Clinic, type Location, weekdays } from '#domain/clinic/clinic.ts'
import { professions } from '#domain/clinic/professions.ts'
import { termNames } from '#domain/interpolation/terms.ts'
import { getJurisdiction } from '#domain/jurisdictions/index.ts'
import { localeTags } from '#domain/locales/tags.ts'
import { themeNames } from '#domain/themes/names.ts'
import { id, keyed, list, localizedText, localizedValue, optional, requiredText } from './stored-values.ts'

const words = optional(z.string().transform((value) => value || undefined))

const location = z.object({
  slug: z.string(),
  name: localizedText,
  city: requiredText,
  street: localizedText,
  district: localizedText,
  region: localizedText,
  postalCode: words,
  coordinates: optional(z.tuple([z.number(), z.number()])),
  jurisdiction: z.string(),
  timeZone: z.string(),
  telephone: z.string(),
  hours: list(
    z.object({
      days: z
        .record(z.string(), z.unknown())
        .nullish()
        .transform((days) => weekdays.filter((day) => days?.[day] === true)),
      opens: z.string(),
      closes: z.string(),
      everyOtherWeek: z.boolean().nullish(),
      firstDate: words,
    }),
  ).transform((rows) =>
    // Which weeks are meant can't be known without the first date: rather closed than a locked door.
    rows.flatMap(({ everyOtherWeek, firstDate, ...row }) =>
      everyOtherWeek ? (firstDate ? { ...row, everyOtherWeekFrom: firstDate } : []) : row,
    ),
  ),
  exceptions: list(z.object({ date: z.string(), opens: words, closes: words, note: localizedText })),
  email: words,
  whatsapp: words,
  bookingUrl: words,
  fees: keyed({ label: requiredText, price: requiredText, text: localizedText }),
  parking: localizedText,
  access: localizedText,
  introduction: localizedValue<unknown>(),
  landmarks: keyed({}),
}) satisfies z.ZodType<Location>

const clinic = z.object({
  id: z.string(),
  name: z.string(),
  legalName: words,
  tagline: localizedText,
  introduction: localizedText,
  hosts: list(z.object({ host: z.string() })),
  status: z.enum(['draft', 'live', 'closed']),
  forwardTo: words,
  professions: list(z.enum(professions)),
  offers: list(
    z.object({ treatment: optional(id), name: localizedText, price: localizedText, bookingUrl: words }),
  ),
  newConditions: z.enum(['auto', 'ask']).nullish(),
  languages: list(z.enum(localeTags)),
  brand: z
    .object({
      theme: z.enum(themeNames).nullish(),
      primary: words,
      accent: words,
      logo: optional(id),
      hero: optional(id),
    })
    .nullish(),
  vocabulary: list(
    z.object({
      term: z.enum(termNames),
      first: localizedText,
      later: localizedText,
      title: localizedText,
      article: localizedText,
    }),
  ),
  navigation: list(z.object({ label: requiredText, path: z.string() })),
  fees: keyed({ label: requiredText, price: requiredText, text: localizedText }),
  insurers: keyed({ name: z.string(), text: localizedText }),
  disclosures: keyed({}),
  alerts: keyed({
    text: requiredText,
    level: z
      .enum(alertLevels)
      .nullish()
      .transform((level) => level ?? 'notice'),
    from: words,
    until: z.string(),
    location: words,
  }),
  bookingUrl: words,
  email: words,
  whatsapp: words,
  enquiries: optional(
    z.object({
      mailTo: words,
      answerDays: optional(z.number()),
      keepDays: optional(z.number()),
      coveredEntity: optional(z.enum(['yes', 'no'])).transform((said) => said && said === 'yes'),
      privacyNotice: words,
    }),
  ),
  locations: z.array(location).min(1),
  speaksForNetwork: optional(z.boolean()),
  updatedAt: words,
})

/** A row of `clinics` as the site knows it, with what follows from its place where it says nothing. */
export function toClinic(row: unknown): Clinic {
  const { hosts, offers, vocabulary, languages, brand, newConditions, ...rest } = clinic.parse(row)
  const place = getJurisdiction(rest.locations[0]?.jurisdiction ?? '')
  return {
    ...rest,
    hosts: hosts.map(({ host }) => host),
    // A treatment that was deleted leaves its row behind without it.
    offers: offers.flatMap(({ treatment, ...offer }) => (treatment ? [{ treatment, ...offer }] : [])),
    newConditions: newConditions ?? 'auto',
    locales: languages.length > 0 ? languages : [place.locale ?? 'en'],
    brand: { ...brand, theme: brand?.theme ?? themeNames[0] },
    vocabulary: vocabulary.map(({ term, ...forms }) => ({ term, forms })),
  }
}
