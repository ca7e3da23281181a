import { expect, test } from 'vitest'
import { clinicsByJurisdiction } from './clinics-by-jurisdiction.ts'

test('a clinic is in the group of each of its jurisdictions and of their countries, once', () => {
  const groups = clinicsByJurisdiction([
    { id: 'okotoks', jurisdictions: ['CA-AB', 'CA-AB', 'CA-BC'] },
    { id: 'nyc', jurisdictions: ['US-NY'] },
  ])
  expect(groups).toEqual([
    { code: 'CA-AB', name: 'Alberta, Canada', clinics: ['okotoks'] },
    { code: 'CA-BC', name: 'CA-BC', clinics: ['okotoks'] },
    { code: 'CA', name: 'Canada', clinics: ['okotoks'] },
    { code: 'US-NY', name: 'New York, United States', clinics: ['nyc'] },
    { code: 'US', name: 'United States', clinics: ['nyc'] },
  ])
})

test('a clinic without a location is in no group', () => {
  expect(clinicsByJurisdiction([{ id: 'new', jurisdictions: [] }])).toEqual([])
})
