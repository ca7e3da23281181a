import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainNotice } from './default/privacy.ts'
import { getJurisdiction, jurisdictionChain } from './index.ts'
import { jurisdictionCodes } from './jurisdiction.ts'

const emergencyIn = (code: string) => getJurisdiction(code).emergency?.map(({ number }) => number)

test('a region inherits from its country', () => {
  expect(jurisdictionChain('US-NY')).toEqual(['US-NY', 'US'])
  expect(jurisdictionChain('GB')).toEqual(['GB'])
})

test.each([
  ['US-NY', 'en-US', ['911']],
  ['CA-AB', 'en-CA', ['911']],
  ['IN-KA', 'en-IN', ['112', '108']],
  ['IN-TG', 'en-IN', ['112', '108']],
] as const)(
  '%s inherits the locale %s and the emergency numbers %j from its country',
  (code, locale, numbers) => {
    expect(getJurisdiction(code).locale).toBe(locale)
    expect(emergencyIn(code)).toEqual(numbers)
  },
)

test('a region without a folder has the rules of its country, not of another region', () => {
  expect(getJurisdiction('CA-ON')).toEqual({ ...getJurisdiction('CA'), code: 'CA-ON' })
  expect(getJurisdiction('CA-ON').advice).toBeUndefined()
  expect(getJurisdiction('CA-AB').advice?.number).toBe('811')
})

test('an unknown jurisdiction has a plain notice and no numbers', () => {
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

test('a region has its country’s locale and all of its disclosures', () => {
  fc.assert(
    fc.property(fc.constantFrom(...jurisdictionCodes), fc.stringMatching(/^[A-Z]{2}$/), (code, region) => {
      const country = code.slice(0, 2)
      const jurisdiction = getJurisdiction(`${country}-${region}`)
      expect(jurisdiction.locale).toBe(getJurisdiction(country).locale)
      expect(jurisdiction.disclosures).toEqual(
        expect.arrayContaining(getJurisdiction(country).disclosures ?? []),
      )
    }),
  )
})

test('every rule and number has a source and the date of its retrieval', () => {
  for (const code of jurisdictionCodes) {
    const { emergency = [], advice, disclosures = [], regulators = {}, priceDuty } = getJurisdiction(code)
    const single = [advice, priceDuty, ...Object.values(regulators)].filter((each) => each !== undefined)
    for (const { source } of [...emergency, ...disclosures, ...single]) {
      expect(source.name).not.toBe('')
      expect(Number.isNaN(Date.parse(source.retrieved))).toBe(false)
    }
  }
})

test('a complaint about a physiotherapist goes to the regulator of the place, and the estimate is a duty in the United States', () => {
  expect(getJurisdiction('CA-AB').regulators?.physiotherapy?.name.en).toContain('Alberta')
  expect(getJurisdiction('CA-ON').regulators).toBeUndefined()
  expect(getJurisdiction('IN-TG').regulators?.physiotherapy?.name.kn).toBeTruthy()
  expect(getJurisdiction('US-NY').priceDuty?.text.en).toContain('must give you a good-faith estimate')
  expect(getJurisdiction('CA-AB').priceDuty).toBeUndefined()
})

test('WhatsApp is offered in India only', () => {
  const offering = jurisdictionCodes.filter((code) => getJurisdiction(code).usesWhatsApp)
  expect(offering.length).toBeGreaterThan(0)
  expect(offering.filter((code) => jurisdictionChain(code).at(-1) !== 'IN')).toEqual([])
})
