import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clinicExample, locationExample } from '../fixtures.ts'
import { jurisdictionCodes } from '../jurisdictions/jurisdiction.ts'
import { isRegisteredIn, registeredPlacements, treatingLocations } from './registration.ts'

const clinic = clinicExample({
  locations: [
    locationExample({ slug: 'bangalore', jurisdiction: 'IN-KA' }),
    locationExample({ slug: 'hyderabad', jurisdiction: 'IN-TG' }),
  ],
})
const placed = (locations: string[], jurisdictions: string[]) => ({
  placements: [{ clinic: clinic.id, locations }],
  jurisdictions,
})

test.each([
  [['CA-AB'], 'CA-AB', true],
  [['CA'], 'CA-AB', true],
  [['CA-AB'], 'CA', false],
  [['CA-AB'], 'CA-ON', false],
  [['CA-AB'], 'IN-KA', false],
  [['CA-AB', 'IN-KA'], 'IN-KA', true],
  [[], 'IN-KA', true],
])('a registration in %j holds in %s: %s', (jurisdictions, place, holds) => {
  expect(isRegisteredIn(jurisdictions, place)).toBe(holds)
})

test('somebody registered elsewhere has no workplace where they may treat', () => {
  expect(registeredPlacements(placed(['bangalore'], ['CA-AB']), clinic)).toEqual([])
  expect(treatingLocations(placed([], ['CA-AB']), clinic)).toEqual([])
})

test('of a placement in several locations those remain that the registration covers', () => {
  expect(treatingLocations(placed([], ['IN-KA']), clinic)).toEqual(['bangalore'])
  expect(treatingLocations(placed(['bangalore', 'hyderabad'], ['IN-TG']), clinic)).toEqual(['hyderabad'])
  expect(registeredPlacements(placed([], ['IN']), clinic)).toMatchObject([{ locations: [] }])
})

test('a workplace in another clinic is no workplace here', () => {
  const elsewhere = { placements: [{ clinic: 'other', locations: [] }], jurisdictions: ['IN'] }
  expect(registeredPlacements(elsewhere, clinic)).toEqual([])
})

test('a registration that names a country holds wherever one of its regions holds', () => {
  const code = fc.constantFrom(...jurisdictionCodes)
  fc.assert(
    fc.property(fc.array(code), code, (codes, place) => {
      const countries = codes.map((each) => each.slice(0, 2))
      if (isRegisteredIn(codes, place)) expect(isRegisteredIn(countries, place)).toBe(true)
    }),
  )
})
