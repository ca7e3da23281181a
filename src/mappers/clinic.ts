import { z } from 'zod'
import {
  alertLevels,
  type Clinic,
  type Hours,
  type Location,
  monthWeeks,
  weekdays,
} from '#domain/clinic/clinic.ts'
import { joinExtension } from '#domain/clinic/phone.ts'
import { professions } from '#domain/clinic/professions.ts'
import { termNames } from '#domain/interpolation/terms.ts'
import { getJurisdiction } from '#domain/jurisdictions/index.ts'
import { defaultContentLocale, mergeLocalized } from '#domain/locales/localized.ts'
import { localeTags } from '#domain/locales/tags.ts'
import { themeNames } from '#domain/themes/names.ts'
import {
  id,
  keyedList,
  list,
  localizedText,
  localizedValue,
  optional,
  requiredText,
} from './stored-values.ts'

const nonEmptyText = optional(z.string().transform((value) => value || undefined))

const location = z
  .object({
    slug: z.string(),
    name: localizedText,
    city: requiredText,
    street: localizedText,
    district: localizedText,
    region: localizedText,
    postalCode: nonEmptyText,
    coordinates: optional(z.tuple([z.number(), z.number()])),
    jurisdiction: z.string(),
    timeZone: z.string(),
    telephone: z.string(),
    telephoneExtension: nonEmptyText,
    hours: list(
      z.object({
        days: z
          .record(z.string(), z.unknown())
          .nullish()
          .transform((days) => weekdays.filter((day) => days?.[day] === true)),
        opens: z.string(),
        closes: z.string(),
        everyOtherWeek: z.boolean().nullish(),
        firstDate: nonEmptyText,
        weeksOfMonth: z.record(z.string(), z.unknown()).nullish(),
        seasonFrom: nonEmptyText,
        seasonUntil: nonEmptyText,
        seasonYearly: z.boolean().nullish(),
        byAppointment: z.boolean().nullish(),
      }),
    ).transform((rows) => rows.flatMap(toHours)),
    exceptions: list(
      z.object({ date: z.string(), opens: nonEmptyText, closes: nonEmptyText, note: localizedText }),
    ),
    email: nonEmptyText,
    whatsapp: nonEmptyText,
    bookingUrl: nonEmptyText,
    fees: keyedList({ label: requiredText, price: requiredText, text: localizedText }),
    parking: localizedText,
    access: localizedText,
    introduction: localizedValue<unknown>(),
    landmarks: keyedList({}),
  })
  .transform(({ telephoneExtension, ...row }) => ({
    ...row,
    telephone: joinExtension(row.telephone, telephoneExtension),
  })) satisfies z.ZodType<Location>

type HoursRow = Pick<Hours, 'days' | 'opens' | 'closes'> & {
  everyOtherWeek?: boolean | null
  firstDate?: string
  weeksOfMonth?: Record<string, unknown> | null
  seasonFrom?: string
  seasonUntil?: string
  seasonYearly?: boolean | null
  byAppointment?: boolean | null
}

/** No hours for a row whose weeks or season are unknown: it shows as closed, so that no visitor finds a locked door. */
function toHours({ everyOtherWeek, firstDate, weeksOfMonth, byAppointment, ...row }: HoursRow): Hours[] {
  const { seasonFrom: from, seasonUntil: until, seasonYearly: yearly, ...times } = row
  if ((everyOtherWeek && !firstDate) || Boolean(from) !== Boolean(until)) return []
  const weeks = monthWeeks.filter((week) => weeksOfMonth?.[week] === true)
  const day = (date: string) => (yearly ? date.slice('YYYY-'.length) : date)
  return [
    {
      ...times,
      ...(everyOtherWeek && { everyOtherWeekFrom: firstDate }),
      ...(weeks.length > 0 && { weeksOfMonth: weeks }),
      ...(from && until && { season: { from: day(from), until: day(until) } }),
      ...(byAppointment && { byAppointment }),
    },
  ]
}

const menu = list(z.object({ label: localizedText, path: z.string(), below: optional(z.boolean()) }))

const clinic = z.object({
  id: z.string(),
  name: z.string(),
  nameInScript: localizedText,
  legalName: nonEmptyText,
  tagline: localizedText,
  introduction: localizedText,
  hosts: list(z.object({ host: z.string() })),
  status: z.enum(['draft', 'live', 'closed']),
  forwardTo: nonEmptyText,
  professions: list(z.enum(professions)),
  offers: list(
    z.object({
      treatment: optional(id),
      name: localizedText,
      price: localizedText,
      bookingUrl: nonEmptyText,
    }),
  ),
  newConditions: z.enum(['auto', 'ask']).nullish(),
  languages: list(z.enum(localeTags)),
  brand: z
    .object({
      theme: z.enum(themeNames).nullish(),
      primary: nonEmptyText,
      accent: nonEmptyText,
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
  navigation: menu,
  footerNavigation: menu,
  fees: keyedList({ label: requiredText, price: requiredText, text: localizedText }),
  insurers: keyedList({ name: z.string(), text: localizedText }),
  disclosures: keyedList({}),
  alerts: keyedList({
    text: requiredText,
    level: z
      .enum(alertLevels)
      .nullish()
      .transform((level) => level ?? 'notice'),
    from: nonEmptyText,
    until: z.string(),
    location: nonEmptyText,
  }),
  bookingUrl: nonEmptyText,
  email: nonEmptyText,
  whatsapp: nonEmptyText,
  enquiries: optional(
    z.object({
      mailTo: nonEmptyText,
      answerDays: optional(z.number()),
      keepDays: optional(z.number()),
      coveredEntity: optional(z.enum(['yes', 'no'])).transform((answer) => answer && answer === 'yes'),
      privacyContact: nonEmptyText,
      privacyContactInScript: localizedText,
      privacyNotice: nonEmptyText,
    }),
  ),
  locations: z.array(location).min(1),
  speaksForNetwork: optional(z.boolean()),
  updatedAt: nonEmptyText,
})

/**
 * Maps a row of `clinics`, read with all locales and depth 0. An empty list of languages becomes the locale of the first
 * location's jurisdiction.
 *
 * @throws ZodError if a required field is missing or a value is unknown
 */
export function toClinic(row: unknown): Clinic {
  const { hosts, offers, vocabulary, languages, brand, newConditions, ...rest } = clinic.parse(row)
  const jurisdiction = getJurisdiction(rest.locations[0]?.jurisdiction ?? '')
  return {
    ...rest,
    nameInScript: mergeLocalized(rest.nameInScript, { [defaultContentLocale]: rest.name }),
    hosts: hosts.map(({ host }) => host),
    // The row of a deleted treatment remains, without its relation.
    offers: offers.flatMap(({ treatment, ...offer }) => (treatment ? [{ treatment, ...offer }] : [])),
    newConditions: newConditions ?? 'auto',
    locales: languages.length > 0 ? languages : [jurisdiction.locale ?? defaultContentLocale],
    brand: { ...brand, theme: brand?.theme ?? themeNames[0] },
    vocabulary: vocabulary.map(({ term, ...forms }) => ({ term, forms })),
  }
}
