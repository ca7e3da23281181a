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

describe('a display condition', () => {
  test.each([undefined, {}, { treatments: [] }, { treatments: [], jurisdictions: [], professions: [] }])(
    'without requirements matches every clinic: %j',
    (displayConditions) => {
      expect(matches(displayConditions, clinic)).toBe(true)
      expect(matches(displayConditions, clinicFacts(clinicExample()))).toBe(true)
    },
  )

  test('matches if any value of a list does', () => {
    expect(matches({ treatments: ['shockwave', 'needling'] }, clinic)).toBe(true)
    expect(matches({ treatments: ['shockwave'] }, clinic)).toBe(false)
  })

  test('matches only if all lists do', () => {
    expect(matches({ treatments: ['needling'], professions: ['physiotherapy'] }, clinic)).toBe(true)
    expect(matches({ treatments: ['needling'], professions: ['acupuncture'] }, clinic)).toBe(false)
  })

  test('on a jurisdiction matches those of all locations and those they inherit from', () => {
    for (const jurisdiction of ['CA-AB', 'US-NY', 'CA', 'US'])
      expect(matches({ jurisdictions: [jurisdiction] }, clinic)).toBe(true)
    for (const jurisdiction of ['CA-ON', 'IN'])
      expect(matches({ jurisdictions: [jurisdiction] }, clinic)).toBe(false)
  })
})

test('the first matching section of each key is kept, in the order of the page', () => {
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

test('sections without a key are not variants of each other', () => {
  expect(chooseVariants([sectionExample({ key: '' }), sectionExample({ key: '' })], clinic)).toHaveLength(2)
})
