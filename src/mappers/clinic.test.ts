import { describe, expect, test } from 'vitest'
import { clinicInLanguage } from '#domain/clinic/clinic.ts'
import { toClinic } from './clinic.ts'

/** A clinic with the required fields only, as returned by Payload with all locales and depth 0: empty fields are null. */
const row = {
  id: 'clinic-1',
  name: 'Prairie Physiotherapy',
  legalName: null,
  tagline: { en: null },
  introduction: {},
  email: null,
  hosts: [{ id: 'h1', host: 'prairie.localhost' }],
  status: 'live',
  forwardTo: null,
  professions: [],
  languages: [],
  locations: [
    {
      id: 'l1',
      slug: 'calgary',
      city: { en: 'Calgary' },
      name: { en: null },
      street: {},
      jurisdiction: 'CA-AB',
      timeZone: 'America/Edmonton',
      telephone: '+14035550142',
      postalCode: null,
      coordinates: null,
      hours: [],
      exceptions: [],
      landmarks: [],
    },
  ],
  offers: [],
  newConditions: 'auto',
  brand: { theme: 'foothills', primary: null, accent: null, logo: null, hero: null },
  vocabulary: [],
  bookingUrl: null,
  whatsapp: null,
  fees: [],
  insurers: [],
  disclosures: [],
  navigation: [],
  footerNavigation: [],
  updatedBy: null,
  updatedAt: '2026-11-21T10:00:00.000Z',
}
const [location] = row.locations
const withLocation = (changes: object) =>
  toClinic({ ...row, locations: [{ ...location, ...changes }] }).locations[0]

test('a clinic’s name and its privacy contact are written in the script of the page', () => {
  const inLanguage = clinicInLanguage(
    toClinic({
      ...row,
      name: 'Nadige',
      nameInScript: { hi: 'नडिगे' },
      enquiries: {
        answerDays: 1,
        privacyContact: 'Farah Siddiqui',
        privacyContactInScript: { hi: 'फ़राह सिद्दीक़ी', kn: 'ಫರಾ ಸಿದ್ದಿಕಿ' },
      },
    }),
  )
  const shown = (['en', 'hi', 'kn'] as const).map((locale) => {
    const { name, enquiries } = inLanguage(locale)
    return [name, enquiries?.privacyContact, enquiries?.answerDays]
  })
  expect(shown).toEqual([
    ['Nadige', 'Farah Siddiqui', 1],
    ['नडिगे', 'फ़राह सिद्दीक़ी', 1],
    ['Nadige', 'ಫರಾ ಸಿದ್ದಿಕಿ', 1],
  ])
})

test('a row with the required fields only becomes a clinic without null', () => {
  expect(toClinic(row)).toEqual({
    id: 'clinic-1',
    name: 'Prairie Physiotherapy',
    nameInScript: { en: 'Prairie Physiotherapy' },
    hosts: ['prairie.localhost'],
    status: 'live',
    professions: [],
    offers: [],
    newConditions: 'auto',
    locales: ['en-CA'],
    brand: { theme: 'foothills' },
    vocabulary: [],
    navigation: [],
    footerNavigation: [],
    fees: [],
    insurers: [],
    disclosures: [],
    alerts: [],
    updatedAt: row.updatedAt,
    locations: [
      {
        slug: 'calgary',
        city: { en: 'Calgary' },
        jurisdiction: 'CA-AB',
        timeZone: 'America/Edmonton',
        telephone: '+14035550142',
        hours: [],
        exceptions: [],
        fees: [],
        landmarks: [],
      },
    ],
  })
})

test('a missing field is treated as null', () => {
  const { id, name, status, locations } = row
  const minimalLocation = {
    slug: location?.slug,
    city: location?.city,
    jurisdiction: 'CA-AB',
    timeZone: location?.timeZone,
    telephone: location?.telephone,
  }
  const clinic = toClinic({ id, name, status, locations: [minimalLocation] })
  expect(clinic).toEqual({
    ...toClinic(row),
    hosts: [],
    brand: { theme: expect.any(String) },
    updatedAt: undefined,
  })
  expect(locations).toHaveLength(1)
})

describe('the locales of a site', () => {
  test('are those that the clinic has chosen', () => {
    expect(toClinic({ ...row, languages: ['en-IN', 'hi', 'kn'] }).locales).toEqual(['en-IN', 'hi', 'kn'])
  })

  test.each([
    ['US-NY', 'en-US'],
    ['IN-TG', 'en-IN'],
    ['GB', 'en'],
  ])('default to that of the first location’s jurisdiction, %s: %s', (jurisdiction, locale) => {
    expect(toClinic({ ...row, locations: [{ ...location, jurisdiction }, location] }).locales).toEqual([
      locale,
    ])
  })
})

test('an empty text is undefined', () => {
  const clinic = toClinic({ ...row, email: '', bookingUrl: '', whatsapp: '' })
  expect([clinic.email, clinic.bookingUrl, clinic.whatsapp]).toEqual([undefined, undefined, undefined])
})

test('opening days are the ticked ones, from Monday to Sunday', () => {
  const days = { su: true, mo: true, tu: null, we: false }
  const hours = [
    { id: 'x', days, opens: '08:00', closes: '12:00' },
    { days: null, opens: '13:00', closes: '14:00' },
  ]
  expect(withLocation({ hours })?.hours).toEqual([
    { days: ['mo', 'su'], opens: '08:00', closes: '12:00' },
    { days: [], opens: '13:00', closes: '14:00' },
  ])
})

test('hours of every other week have their first date, weekly hours have none', () => {
  const days = { tu: true }
  const row = { days, opens: '08:00', closes: '12:00', firstDate: '2026-12-01' }
  const hours = [
    { ...row, everyOtherWeek: true },
    { ...row, everyOtherWeek: false },
    { ...row, everyOtherWeek: null },
    { ...row, everyOtherWeek: true, firstDate: null },
  ]
  const weekly = { days: ['tu'], opens: '08:00', closes: '12:00' }
  expect(withLocation({ hours })?.hours).toEqual([
    { ...weekly, everyOtherWeekFrom: '2026-12-01' },
    weekly,
    weekly,
  ])
})

test('hours may be of weeks of the month, of a season and by appointment; half a season is closed', () => {
  const row = { days: { sa: true }, opens: '08:00', closes: '12:00' }
  const season = { seasonFrom: '2026-11-01', seasonUntil: '2027-03-31' }
  const hours = [
    { ...row, weeksOfMonth: { first: true, second: false, third: true } },
    { ...row, weeksOfMonth: { first: null }, byAppointment: true },
    { ...row, ...season, seasonYearly: true },
    { ...row, ...season },
    { ...row, seasonFrom: '2026-11-01', seasonUntil: null },
  ]
  const saturdays = { days: ['sa'], opens: '08:00', closes: '12:00' }
  expect(withLocation({ hours })?.hours).toEqual([
    { ...saturdays, weeksOfMonth: ['first', 'third'] },
    { ...saturdays, byAppointment: true },
    { ...saturdays, season: { from: '11-01', until: '03-31' } },
    { ...saturdays, season: { from: '2026-11-01', until: '2027-03-31' } },
  ])
})

test('the level of an alert defaults to notice', () => {
  const alert = { id: 'a1', key: 'snow', text: { en: 'Snow' }, until: '2026-12-02T14:00:00.000Z' }
  const alerts = [
    { ...alert, level: null, from: null, location: null },
    { ...alert, level: 'warning' },
  ]
  const { id: _, ...read } = alert
  expect(toClinic({ ...row, alerts }).alerts).toEqual([
    { ...read, level: 'notice' },
    { ...read, level: 'warning' },
  ])
})

test('an exception without times has none, so the location is closed that day', () => {
  const exceptions = [
    { id: 'x', date: '2026-12-25', opens: null, closes: null, note: { en: 'Christmas Day', hi: null } },
  ]
  expect(withLocation({ exceptions })?.exceptions).toEqual([
    { date: '2026-12-25', note: { en: 'Christmas Day', hi: null } },
  ])
})

test('coordinates are a pair of longitude and latitude', () => {
  expect(withLocation({ coordinates: [-113.97, 50.72] })?.coordinates).toEqual([-113.97, 50.72])
})

test('an offered treatment is referenced by its id, and a deleted one is not offered', () => {
  const offers = [
    { id: 'x', treatment: 'needling', name: { en: 'IMS' }, price: {} },
    { id: 'y', treatment: null },
    { treatment: { id: 'loading' } },
  ]
  expect(toClinic({ ...row, offers }).offers).toEqual([
    { treatment: 'needling', name: { en: 'IMS' } },
    { treatment: 'loading' },
  ])
})

test('the vocabulary lists the forms of each term', () => {
  const vocabulary = [
    { id: 'x', term: 'therapy', first: { en: 'physiotherapy' }, later: { en: null }, title: {} },
  ]
  expect(toClinic({ ...row, vocabulary }).vocabulary).toEqual([
    { term: 'therapy', forms: { first: { en: 'physiotherapy' } } },
  ])
})

test('an entry without a key gets its row’s id as key', () => {
  const clinic = toClinic({
    ...row,
    fees: [{ id: 'f1', key: null, label: { en: 'Visit' }, price: { en: '$95' }, text: { en: null } }],
    insurers: [{ id: 'i1', key: 'wcb', name: 'WCB' }],
    disclosures: [{ id: 'd1', text: { en: 'A demonstration.' } }],
  })
  expect(clinic.fees).toEqual([{ key: 'f1', label: { en: 'Visit' }, price: { en: '$95' } }])
  expect(clinic.insurers).toEqual([{ key: 'wcb', name: 'WCB' }])
  expect(clinic.disclosures).toEqual([{ key: 'd1', text: { en: 'A demonstration.' } }])
  expect(
    withLocation({ landmarks: [{ id: 'm1', key: 'mural', text: { en: 'The mural.' } }] })?.landmarks,
  ).toEqual([{ key: 'mural', text: { en: 'The mural.' } }])
})

test.each([
  ['no location', { locations: [] }],
  ['an unknown status', { status: 'asleep' }],
  ['no name', { name: null }],
])('a row with %s is rejected', (_, changes) => {
  expect(() => toClinic({ ...row, ...changes })).toThrow()
})
