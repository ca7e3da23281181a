import { expect, test } from 'vitest'
import { clinicExample, locationExample } from '#domain/fixtures.ts'
import { practitionerCard, toPractitioner, treatingFirst } from './practitioner.ts'

const locations = [locationExample({ slug: 'north' }), locationExample({ slug: 'south' })]
const clinic = clinicExample({ locations })
const context = {
  clinic,
  pictures: { load: async () => {}, find: () => null },
  pathTo: (path: string) => path,
  localize: () => ({ text: 'Physiotherapist' }),
}
const person = toPractitioner({
  id: 'ann',
  slug: 'ann',
  name: 'Ann',
  title: { en: 'Physiotherapist' },
  placements: [
    { clinic: clinic.id, locations: [], bookingUrl: 'https://a.example/everywhere' },
    { clinic: clinic.id, locations: ['south'], bookingUrl: 'https://a.example/south' },
    { clinic: 'another', locations: ['north'], bookingUrl: 'https://a.example/another' },
  ],
})

test('the booking link of the requested location wins over an earlier one for all locations', () => {
  expect(practitionerCard(person, context, 'south').bookingUrl).toBe('https://a.example/south')
  expect(practitionerCard(person, context, 'north').bookingUrl).toBe('https://a.example/everywhere')
  expect(practitionerCard(person, context).bookingUrl).toBe('https://a.example/everywhere')
})

test('who may not treat patients at the clinic is listed last', () => {
  const card = practitionerCard(person, context)
  const visiting = { ...card, name: 'Ada Visiting', treatsAt: [] }
  expect(treatingFirst([visiting, card]).map(({ name }) => name)).toEqual([card.name, 'Ada Visiting'])
})
