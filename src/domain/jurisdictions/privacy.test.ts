import { expect, test } from 'vitest'
import { contentLocales } from '../locales/localized.ts'
import { jurisdictionCodes } from './codes.ts'
import { getPrivacyRegime } from './index.ts'

const places = [...jurisdictionCodes, 'GB']

test.each([
  ['US-NY', 'US', false],
  ['CA-AB', 'CA-AB', false],
  ['CA-ON', 'CA', false],
  ['IN-KA', 'IN', true],
  ['IN-TG', 'IN', true],
  ['GB', 'plain', false],
])('%s follows the regime %s; a box is to be ticked: %s', (code, regime, isTicked) => {
  const { id, consent } = getPrivacyRegime(code)
  expect([id, consent !== undefined]).toEqual([regime, isTicked])
})

test('every notice is whole in every language, with the same places to fill', () => {
  const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
  for (const code of places) {
    const { name, consent, notice } = getPrivacyRegime(code)
    const texts = [name, ...(consent ? [consent] : []), ...notice.flatMap(({ label, text }) => [label, text])]
    for (const text of texts) {
      for (const locale of contentLocales) {
        expect(text[locale]?.trim(), `${code}: ${text.en}`).toBeTruthy()
        expect(placesOf(text[locale] ?? ''), `${code}: ${text.en}`).toEqual(placesOf(text.en ?? ''))
      }
    }
  }
})

test('every notice says what is asked, why, who reads it, how long, and where to turn', () => {
  for (const code of places) {
    const { notice } = getPrivacyRegime(code)
    const names = notice.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['what', 'why', 'who', 'kept']))
    expect(names).toEqual([...new Set(names)])
    expect(notice.some(({ text }) => text.en?.includes('{contact}'))).toBe(true)
  }
})

test('Alberta names its authority, India the way back, and nobody is taken for a covered entity', () => {
  const item = (code: string, name: string) =>
    getPrivacyRegime(code).notice.find((each) => each.name === name)
  expect(item('CA-AB', 'authority')?.text.en).toContain('Health Information Act')
  expect(item('CA-ON', 'authority')).toBeUndefined()
  expect(item('IN-KA', 'withdraw')?.text.en).toContain('as easily as you give it')
  const naming = getPrivacyRegime('US-NY').notice.filter(({ text }) => text.en?.includes('HIPAA'))
  expect(naming.map(({ onlyForCoveredEntities }) => onlyForCoveredEntities)).toEqual([true])
})

test('every regime says where it comes from, how sure that is, and of which day its words are', () => {
  for (const code of places) {
    const { version, source } = getPrivacyRegime(code)
    expect(version).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(source.name).not.toBe('')
    expect(source.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})
