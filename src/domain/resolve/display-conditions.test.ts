import { describe, expect, test } from 'vitest'
import { clinicFacts } from '../clinic/clinic.ts'
import { clinicExample, locationExample, sectionExample } from '../fixtures.ts'
import { chooseVariants, matches } from './display-conditions.ts'

const clinic = clinicFacts(
  clinicExample({
    offers: [{ treatment: 'needling' }, { treatment: 'loading' }],
    professions: ['physiotherapy'],
    locations: [locationExample({ jurisdiction: 'CA-AB' }), locationExample({ jurisdiction: 'US-NY' })],
  }),
)

describe('a condition', () => {
  test.each([undefined, {}, { treatments: [] }, { treatments: [], jurisdictions: [], professions: [] }])(
    'that asks for nothing holds everywhere: %j',
    (displayConditions) => {
      expect(matches(displayConditions, clinic)).toBe(true)
      expect(matches(displayConditions, clinicFacts(clinicExample()))).toBe(true)
    },
  )

  test('holds where one of a list does', () => {
    expect(matches({ treatments: ['shockwave', 'needling'] }, clinic)).toBe(true)
    expect(matches({ treatments: ['shockwave'] }, clinic)).toBe(false)
  })

  test('holds where all lists do', () => {
    expect(matches({ treatments: ['needling'], professions: ['physiotherapy'] }, clinic)).toBe(true)
    expect(matches({ treatments: ['needling'], professions: ['acupuncture'] }, clinic)).toBe(false)
  })

  test('on a place holds for each of the clinic’s places, and for what they inherit from', () => {
    for (const place of ['CA-AB', 'US-NY', 'CA', 'US'])
      expect(matches({ jurisdictions: [place] }, clinic)).toBe(true)
    for (const place of ['CA-ON', 'IN']) expect(matches({ jurisdictions: [place] }, clinic)).toBe(false)
  })
})

test('of the sections with one key the first that holds stays, in the order of the page', () => {
  const variant = (name: string, displayConditions = {}) =>
    sectionExample({ key: 'care', heading: { en: name }, displayConditions })
  const chosen = chooseVariants(
    [
      variant('A', { treatments: ['shockwave'] }),
      sectionExample({ key: 'other' }),
      variant('B', { jurisdictions: ['CA'] }),
      variant('C'),
    ],
    clinic,
  )
  expect(chosen.map(({ heading }) => heading?.en)).toEqual(['other', 'B'])
})

test('sections without a key are no variants of one another', () => {
  expect(chooseVariants([sectionExample({ key: '' }), sectionExample({ key: '' })], clinic)).toHaveLength(2)
})
