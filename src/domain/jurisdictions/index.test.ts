import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jurisdictionCodes } from './codes.ts'
import { plainNotice } from './default/privacy.ts'
import { getJurisdiction, jurisdictionChain } from './index.ts'

const emergencyIn = (code: string) => getJurisdiction(code).emergency?.map(({ number }) => number)

test('a region inherits from its country, a country from nobody', () => {
  expect(jurisdictionChain('US-NY')).toEqual(['US-NY', 'US'])
  expect(jurisdictionChain('GB')).toEqual(['GB'])
})

test.each([
  ['US-NY', 'en-US', ['911']],
  ['CA-AB', 'en-CA', ['911']],
  ['IN-KA', 'en-IN', ['112', '108']],
  ['IN-TG', 'en-IN', ['112', '108']],
] as const)('%s speaks %s and dials %j, as its country does', (code, locale, numbers) => {
  expect(getJurisdiction(code).locale).toBe(locale)
  expect(emergencyIn(code)).toEqual(numbers)
})

test('a region without a folder has its country’s rules, not those of another region', () => {
  expect(getJurisdiction('CA-ON')).toEqual({ ...getJurisdiction('CA'), code: 'CA-ON' })
  expect(getJurisdiction('CA-ON').advice).toBeUndefined()
  expect(getJurisdiction('CA-AB').advice?.number).toBe('811')
})

test('where no folder exists a clinic can open, and no number is made up', () => {
  expect(getJurisdiction('GB')).toEqual({
    code: 'GB',
    emergency: undefined,
    advice: undefined,
    locale: 'en',
    privacy: plainNotice,
    disclosures: [],
  })
  expect(emergencyIn('CANADA')).toBeUndefined()
})

test('a region never says less than its country', () => {
  fc.assert(
    fc.property(fc.constantFrom(...jurisdictionCodes), fc.stringMatching(/^[A-Z]{2}$/), (code, region) => {
      const country = code.slice(0, 2)
      const there = getJurisdiction(`${country}-${region}`)
      expect(there.locale).toBe(getJurisdiction(country).locale)
      expect(there.disclosures).toEqual(expect.arrayContaining(getJurisdiction(country).disclosures ?? []))
    }),
  )
})

test('every rule and number says where it comes from and when that was read', () => {
  for (const code of jurisdictionCodes) {
    const { emergency = [], advice, disclosures = [] } = getJurisdiction(code)
    for (const { source } of [...emergency, ...disclosures, ...(advice ? [advice] : [])]) {
      expect(source.name).not.toBe('')
      expect(Number.isNaN(Date.parse(source.retrieved))).toBe(false)
    }
  }
})

test('WhatsApp is a way to a clinic in India only', () => {
  const offering = jurisdictionCodes.filter((code) => getJurisdiction(code).usesWhatsApp)
  expect(offering.length).toBeGreaterThan(0)
  expect(offering.filter((code) => jurisdictionChain(code).at(-1) !== 'IN')).toEqual([])
})
