import { describe, expect, test } from 'vitest'
import type { Location } from '#domain/clinic/clinic.ts'
import { fixtureClinic } from '../fixture-context.ts'
import { urgentNumbers } from './numbers.ts'

const [first] = fixtureClinic.locations as [Location]
const at = (city: string, jurisdiction: string): Location => ({ ...first, city: { en: city }, jurisdiction })
const numbers = (...locations: Location[]) => urgentNumbers({ locations }, 'en')

describe('urgentNumbers', () => {
  test('gives the jurisdiction’s numbers, the advice line by its name', () => {
    expect(numbers(at('Okotoks', 'CA-AB'))).toEqual({
      emergencyNumbers: [{ number: '911', name: null, places: [] }],
      hasUnknownNumber: false,
      adviceNumbers: [{ number: '811', name: { text: 'Health Link' }, places: [] }],
    })
  })

  test('gives a number once where all locations share it', () => {
    const { emergencyNumbers } = numbers(at('Bangalore', 'IN-KA'), at('Hyderabad', 'IN-TG'))
    expect(emergencyNumbers).toEqual([
      { number: '112', name: null, places: [] },
      { number: '108', name: { text: 'ambulance' }, places: [] },
    ])
  })

  test('names the cities of a number that is not valid at all locations', () => {
    const mixed = numbers(at('Okotoks', 'CA-AB'), at('New York', 'US-NY'), at('Bangalore', 'IN-KA'))
    expect(
      mixed.emergencyNumbers.map(({ number, places }) => [number, places.map(({ text }) => text)]),
    ).toEqual([
      ['911', ['Okotoks', 'New York']],
      ['112', ['Bangalore']],
      ['108', ['Bangalore']],
    ])
    expect(mixed.adviceNumbers[0]?.places).toEqual([{ text: 'Okotoks' }])
  })

  test('reports a jurisdiction whose number is not known', () => {
    expect(numbers(at('Lyon', 'FR'))).toEqual({
      emergencyNumbers: [],
      hasUnknownNumber: true,
      adviceNumbers: [],
    })
    expect(numbers(at('Lyon', 'FR'), at('Okotoks', 'CA-AB'))).toMatchObject({
      hasUnknownNumber: true,
      emergencyNumbers: [{ number: '911', places: [{ text: 'Okotoks' }] }],
    })
  })

  test('names services in the page’s locale, with a lang where they fell back', () => {
    const here = { locations: [at('Okotoks', 'CA-AB'), at('Bangalore', 'IN-KA')] }
    const inHindi = urgentNumbers(here, 'hi')
    expect(inHindi.emergencyNumbers.find(({ number }) => number === '108')?.name).toEqual({ text: 'एम्बुलेंस' })
    expect(inHindi.adviceNumbers[0]?.name).toEqual({ text: 'Health Link', lang: 'en' })
  })
})
