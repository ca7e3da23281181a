import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clinicExample, locationExample } from '../fixtures.ts'
import { type Bookable, type BookingQuery, bookingTarget } from './booking-target.ts'

const clinic = clinicExample({
  bookingUrl: 'https://book.example/clinic',
  offers: [{ treatment: 'needling' }, { treatment: 'loading' }],
  locations: [
    locationExample({ slug: 'north', telephone: '+14035550101' }),
    locationExample({ slug: 'south', telephone: '+14035550102', bookingUrl: 'https://book.example/south' }),
  ],
})
const treatments = [
  { id: 'needling', professions: ['acupuncture', 'physiotherapy'], authorisations: ['dry-needling', 'ims'] },
  { id: 'loading', professions: [], authorisations: [] },
]
const person = (id: string, own: Partial<Bookable> = {}): Bookable => ({
  id,
  name: id,
  conditions: ['heel'],
  treatments: ['loading'],
  profession: 'physiotherapy',
  authorisations: [],
  acceptingNewPatients: true,
  jurisdictions: [],
  placements: [{ clinic: clinic.id, locations: [], bookingUrl: `https://book.example/${id}` }],
  ...own,
})
const book = (query: Partial<BookingQuery>) => {
  const target = bookingTarget({ clinic, people: [], treatments, ...query })
  return target.kind === 'telephone' ? target.number : target.href.replace('https://book.example/', '')
}
const first = '+14035550101'

describe('a condition', () => {
  test('books a practitioner who treats it', () => {
    const people = [person('ann', { conditions: ['knee'] }), person('ben')]
    expect(book({ people, condition: 'heel' })).toBe('ben')
  })

  test('never books a practitioner who takes no new patients, works elsewhere, or may not provide any of their treatments', () => {
    const unable = [
      person('full', { acceptingNewPatients: false }),
      person('away', {
        placements: [{ clinic: 'other', locations: [], bookingUrl: 'https://book.example/away' }],
      }),
      person('unauthorised', { treatments: ['needling'] }),
      person('unoffered', { treatments: ['shockwave'] }),
    ]
    for (const candidate of unable)
      expect(book({ people: [candidate], condition: 'heel' }), candidate.id).toBe(first)
    expect(book({ people: [...unable, person('ben')], condition: 'heel' })).toBe('ben')
  })

  test('that no practitioner treats is booked by telephone even if the clinic has a link', () => {
    expect(book({ people: [person('ann')], condition: 'knee' })).toBe(first)
  })

  test('uses the clinic’s link if its practitioners have none, or if no practitioner has been entered', () => {
    const ann = person('ann', { placements: [{ clinic: clinic.id, locations: [] }] })
    expect(book({ people: [ann], condition: 'heel' })).toBe('clinic')
    expect(book({ people: [], condition: 'heel' })).toBe('clinic')
  })
})

test('nobody is booked where they are not registered, neither by their link nor through the clinic’s', () => {
  const foreign = person('ann', { jurisdictions: ['XX'] })
  expect(book({ people: [foreign], condition: 'heel' })).toBe(first)
  expect(book({ people: [foreign], practitioner: 'ann' })).toBe(first)
  expect(book({ people: [foreign, person('ben')], condition: 'heel' })).toBe('ben')
})

describe('a treatment', () => {
  const needling = { treatments: ['needling'] }

  test('that needs an authorisation is booked only with practitioners who hold one', () => {
    const people = [person('ann', needling), person('ben', { ...needling, authorisations: ['ims'] })]
    expect(book({ people, treatment: 'needling' })).toBe('ben')
    expect(book({ people: [person('ann', needling)], treatment: 'needling' })).toBe(first)
  })

  test('is booked only with practitioners of a profession that gives it', () => {
    const authorised = { ...needling, authorisations: ['ims'] }
    const masseur = person('ann', { ...authorised, profession: 'massage-therapy' })
    expect(book({ people: [masseur], treatment: 'needling' })).toBe(first)
    expect(book({ people: [masseur, person('ben', authorised)], treatment: 'needling' })).toBe('ben')
  })

  test('is booked only with practitioners who list it, not with all who are authorised', () => {
    expect(book({ people: [person('ann', { authorisations: ['ims'] })], treatment: 'needling' })).toBe(first)
  })

  test('has its own link, which ranks after a practitioner’s and before the clinic’s', () => {
    const offering = {
      ...clinic,
      offers: [{ treatment: 'loading', bookingUrl: 'https://book.example/loading' }],
    }
    const withoutLink = person('ann', { placements: [{ clinic: clinic.id, locations: [] }] })
    expect(book({ clinic: offering, people: [withoutLink], treatment: 'loading' })).toBe('loading')
    expect(book({ clinic: offering, people: [withoutLink, person('ben')], treatment: 'loading' })).toBe('ben')
  })
})

describe('a location', () => {
  test('uses its own link, else the clinic’s, else its own telephone', () => {
    expect(book({ location: 'south' })).toBe('south')
    expect(book({ location: 'north' })).toBe('clinic')
    expect(book({ clinic: { ...clinic, bookingUrl: undefined }, location: 'north' })).toBe('+14035550101')
  })

  test('books only practitioners who work there and prefers a link for that location', () => {
    const north = person('ann', {
      placements: [{ clinic: clinic.id, locations: ['north'], bookingUrl: 'https://book.example/ann' }],
    })
    expect(book({ people: [north], condition: 'heel', location: 'south' })).toBe('+14035550102')
    expect(book({ people: [person('ben'), north], condition: 'heel', location: 'north' })).toBe('ann')
  })
})

describe('a practitioner', () => {
  test('is never swapped for another', () => {
    expect(book({ people: [person('ann'), person('ben')], practitioner: 'ben' })).toBe('ben')
    const full = person('full', { acceptingNewPatients: false })
    expect(book({ people: [person('ann'), full], practitioner: 'full' })).toBe(first)
  })

  test('without a link is booked through their location', () => {
    const south = person('ann', { placements: [{ clinic: clinic.id, locations: ['south'] }] })
    expect(book({ people: [south], practitioner: 'ann' })).toBe('south')
    const twice = person('ann', { placements: [...south.placements, ...south.placements] })
    expect(book({ people: [twice], practitioner: 'ann' })).toBe('south')
    const everywhere = person('ann', {
      placements: [...south.placements, { clinic: clinic.id, locations: [] }],
    })
    expect(book({ people: [everywhere], practitioner: 'ann' })).toBe('clinic')
  })
})

const slug = fc.constantFrom('north', 'south')
const placement = fc.record({
  clinic: fc.constantFrom(clinic.id, 'other'),
  locations: fc.uniqueArray(slug),
  bookingUrl: fc.option(fc.uuid(), { nil: undefined }),
})
const people = fc
  .array(fc.array(placement, { maxLength: 4 }), { maxLength: 3 })
  .map((lists) => lists.map((placements, index) => person(`person-${index}`, { placements })))

test('a link for the requested location is taken wherever it stands, and never one for another clinic or location', () => {
  fc.assert(
    fc.property(people, fc.option(slug, { nil: undefined }), (team, location) => {
      const target = bookingTarget({ clinic, people: team, treatments, condition: 'heel', location })
      const links = team
        .flatMap(({ placements }) => placements)
        .filter((each) => each.clinic === clinic.id && each.bookingUrl)
      const named = links.filter(({ locations }) => locations.some((each) => each === location))
      const possible = links.filter(({ locations }) => !location || locations.length === 0)
      const [first] = [...named, ...possible]
      if (first) expect(target).toMatchObject({ kind: 'practitioner', href: first.bookingUrl })
      else expect(target.kind).not.toBe('practitioner')
    }),
  )
})

test('without a requested location the preferred practitioner is booked, even for all locations', () => {
  const named = person('ben', {
    placements: [{ clinic: clinic.id, locations: ['south'], bookingUrl: 'https://book.example/ben' }],
  })
  expect(book({ people: [person('ann'), named], condition: 'heel' })).toBe('ann')
})

test('a page without a subject uses the clinic’s link and no practitioner’s', () => {
  expect(book({ people: [person('ann')] })).toBe('clinic')
  expect(book({ people: [person('ann')], clinic: { ...clinic, bookingUrl: undefined } })).toBe(first)
})
