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
  { id: 'needling', authorisations: ['dry-needling', 'ims'] },
  { id: 'loading', authorisations: [] },
]
const person = (id: string, own: Partial<Bookable> = {}): Bookable => ({
  id,
  name: id,
  conditions: ['heel'],
  treatments: ['loading'],
  authorisations: [],
  acceptingNewPatients: true,
  placements: [{ clinic: clinic.id, locations: [], bookingUrl: `https://book.example/${id}` }],
  ...own,
})
const ask = (query: Partial<BookingQuery>) => {
  const target = bookingTarget({ clinic, people: [], treatments, ...query })
  return target.kind === 'telephone' ? target.number : target.href.replace('https://book.example/', '')
}
const first = '+14035550101'

describe('a condition', () => {
  test('leads to somebody who treats it', () => {
    const people = [person('ann', { conditions: ['knee'] }), person('ben')]
    expect(ask({ people, condition: 'heel' })).toBe('ben')
  })

  test('never to somebody who takes no new patients, works elsewhere, or may give none of their treatments', () => {
    const unable = [
      person('full', { acceptingNewPatients: false }),
      person('away', {
        placements: [{ clinic: 'other', locations: [], bookingUrl: 'https://book.example/away' }],
      }),
      person('unauthorised', { treatments: ['needling'] }),
      person('unoffered', { treatments: ['shockwave'] }),
    ]
    for (const one of unable) expect(ask({ people: [one], condition: 'heel' }), one.id).toBe(first)
    expect(ask({ people: [...unable, person('ben')], condition: 'heel' })).toBe('ben')
  })

  test('that nobody here treats leads to the telephone, though the clinic has a link', () => {
    expect(ask({ people: [person('ann')], condition: 'knee' })).toBe(first)
  })

  test('leads to the clinic’s link where those who treat it have none, and where nobody was entered yet', () => {
    const ann = person('ann', { placements: [{ clinic: clinic.id, locations: [] }] })
    expect(ask({ people: [ann], condition: 'heel' })).toBe('clinic')
    expect(ask({ people: [], condition: 'heel' })).toBe('clinic')
  })
})

describe('a treatment', () => {
  const needling = { treatments: ['needling'] }

  test('that needs an authorization leads to those only who have one of them', () => {
    const people = [person('ann', needling), person('ben', { ...needling, authorisations: ['ims'] })]
    expect(ask({ people, treatment: 'needling' })).toBe('ben')
    expect(ask({ people: [person('ann', needling)], treatment: 'needling' })).toBe(first)
  })

  test('is given by those who say so, not by all who may', () => {
    expect(ask({ people: [person('ann', { authorisations: ['ims'] })], treatment: 'needling' })).toBe(first)
  })

  test('has a link of its own, which goes after a person’s and before the clinic’s', () => {
    const offering = {
      ...clinic,
      offers: [{ treatment: 'loading', bookingUrl: 'https://book.example/loading' }],
    }
    const silent = person('ann', { placements: [{ clinic: clinic.id, locations: [] }] })
    expect(ask({ clinic: offering, people: [silent], treatment: 'loading' })).toBe('loading')
    expect(ask({ clinic: offering, people: [silent, person('ben')], treatment: 'loading' })).toBe('ben')
  })
})

describe('a location', () => {
  test('has its own link, else the clinic’s, else its own telephone', () => {
    expect(ask({ location: 'south' })).toBe('south')
    expect(ask({ location: 'north' })).toBe('clinic')
    expect(ask({ clinic: { ...clinic, bookingUrl: undefined }, location: 'north' })).toBe('+14035550101')
  })

  test('leads to those only who work there, and rather by the link for that place', () => {
    const north = person('ann', {
      placements: [{ clinic: clinic.id, locations: ['north'], bookingUrl: 'https://book.example/ann' }],
    })
    expect(ask({ people: [north], condition: 'heel', location: 'south' })).toBe('+14035550102')
    expect(ask({ people: [person('ben'), north], condition: 'heel', location: 'north' })).toBe('ann')
  })
})

describe('a practitioner', () => {
  test('leads to nobody else', () => {
    expect(ask({ people: [person('ann'), person('ben')], practitioner: 'ben' })).toBe('ben')
    const full = person('full', { acceptingNewPatients: false })
    expect(ask({ people: [person('ann'), full], practitioner: 'full' })).toBe(first)
  })

  test('without a link is booked where they work', () => {
    const south = person('ann', { placements: [{ clinic: clinic.id, locations: ['south'] }] })
    expect(ask({ people: [south], practitioner: 'ann' })).toBe('south')
  })
})

test('a page about nobody and nothing leads to the clinic’s link, and to nobody’s own', () => {
  expect(ask({ people: [person('ann')] })).toBe('clinic')
  expect(ask({ people: [person('ann')], clinic: { ...clinic, bookingUrl: undefined } })).toBe(first)
})
