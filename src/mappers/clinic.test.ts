import { describe, expect, test } from 'vitest'
import { toClinic } from './clinic.ts'

/** The least that a clinic needs, as Payload gives it with every locale and depth 0: what was not said is null. */
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
  updatedBy: null,
  updatedAt: '2026-11-21T10:00:00.000Z',
}
const [place] = row.locations
const withPlace = (changes: object) =>
  toClinic({ ...row, locations: [{ ...place, ...changes }] }).locations[0]

test('a clinic with no more than it needs is whole: nothing of it is null', () => {
  expect(toClinic(row)).toEqual({
    id: 'clinic-1',
    name: 'Prairie Physiotherapy',
    hosts: ['prairie.localhost'],
    status: 'live',
    professions: [],
    offers: [],
    newConditions: 'auto',
    locales: ['en-CA'],
    brand: { theme: 'foothills' },
    vocabulary: [],
    navigation: [],
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

test('what was never saved is as good as null', () => {
  const { id, name, status, locations } = row
  const bare = {
    slug: place?.slug,
    city: place?.city,
    jurisdiction: 'CA-AB',
    timeZone: place?.timeZone,
    telephone: place?.telephone,
  }
  const clinic = toClinic({ id, name, status, locations: [bare] })
  expect(clinic).toEqual({
    ...toClinic(row),
    hosts: [],
    brand: { theme: expect.any(String) },
    updatedAt: undefined,
  })
  expect(locations).toHaveLength(1)
})

describe('the language of the site', () => {
  test('is the clinic’s own choice', () => {
    expect(toClinic({ ...row, languages: ['en-IN', 'hi', 'kn'] }).locales).toEqual(['en-IN', 'hi', 'kn'])
  })

  test.each([
    ['US-NY', 'en-US'],
    ['IN-TG', 'en-IN'],
    ['GB', 'en'],
  ])('follows from the first place, %s: %s', (jurisdiction, locale) => {
    expect(toClinic({ ...row, locations: [{ ...place, jurisdiction }, place] }).locales).toEqual([locale])
  })
})

test('empty words are none', () => {
  const clinic = toClinic({ ...row, email: '', bookingUrl: '', whatsapp: '' })
  expect([clinic.email, clinic.bookingUrl, clinic.whatsapp]).toEqual([undefined, undefined, undefined])
})

test('opening days are those that are ticked, in the week’s order', () => {
  const days = { su: true, mo: true, tu: null, we: false }
  const hours = [
    { id: 'x', days, opens: '08:00', closes: '12:00' },
    { days: null, opens: '13:00', closes: '14:00' },
  ]
  expect(withPlace({ hours })?.hours).toEqual([
    { days: ['mo', 'su'], opens: '08:00', closes: '12:00' },
    { days: [], opens: '13:00', closes: '14:00' },
  ])
})

test('a row of every other week knows its first date, and one of every week has none', () => {
  const days = { tu: true }
  const row = { days, opens: '08:00', closes: '12:00', firstDate: '2026-12-01' }
  const hours = [
    { ...row, everyOtherWeek: true },
    { ...row, everyOtherWeek: false },
    { ...row, everyOtherWeek: null },
    { ...row, everyOtherWeek: true, firstDate: null },
  ]
  const every = { days: ['tu'], opens: '08:00', closes: '12:00' }
  expect(withPlace({ hours })?.hours).toEqual([{ ...every, everyOtherWeekFrom: '2026-12-01' }, every, every])
})

test('an alert is a notice unless it says that it warns', () => {
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

test('a day that differs is closed where no times are given', () => {
  const exceptions = [
    { id: 'x', date: '2026-12-25', opens: null, closes: null, note: { en: 'Christmas Day', hi: null } },
  ]
  expect(withPlace({ exceptions })?.exceptions).toEqual([
    { date: '2026-12-25', note: { en: 'Christmas Day', hi: null } },
  ])
})

test('longitude and latitude are a pair', () => {
  expect(withPlace({ coordinates: [-113.97, 50.72] })?.coordinates).toEqual([-113.97, 50.72])
})

test('a treatment offered is known by its id, and one that was deleted is offered no more', () => {
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

test('the clinic’s words are by term and form', () => {
  const vocabulary = [
    { id: 'x', term: 'therapy', first: { en: 'physiotherapy' }, later: { en: null }, title: {} },
  ]
  expect(toClinic({ ...row, vocabulary }).vocabulary).toEqual([
    { term: 'therapy', forms: { first: { en: 'physiotherapy' } } },
  ])
})

test('an entry without a key is known by its row, and takes nothing down with it', () => {
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
    withPlace({ landmarks: [{ id: 'm1', key: 'mural', text: { en: 'The mural.' } }] })?.landmarks,
  ).toEqual([{ key: 'mural', text: { en: 'The mural.' } }])
})

test.each([
  ['no location', { locations: [] }],
  ['a status that there is not', { status: 'asleep' }],
  ['no name', { name: null }],
])('a row with %s is no clinic', (_, changes) => {
  expect(() => toClinic({ ...row, ...changes })).toThrow()
})
