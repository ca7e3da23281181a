import { expect, test } from 'vitest'
import { contentLocales } from '../locales/localized.ts'
import { getPrivacyRegime } from './index.ts'
import { jurisdictionCodes } from './jurisdiction.ts'

const codes = [...jurisdictionCodes, 'GB']

test.each([
  ['US-NY', 'US', false],
  ['CA-AB', 'CA-AB', false],
  ['CA-ON', 'CA', false],
  ['IN-KA', 'IN', true],
  ['IN-TG', 'IN', true],
  ['GB', 'plain', false],
])('%s has the regime %s; consent required: %s', (code, regime, needsConsent) => {
  const { id, consent } = getPrivacyRegime(code)
  expect([id, consent !== undefined]).toEqual([regime, needsConsent])
})

test('every notice is complete in every locale, with the same placeholders', () => {
  const findPlaceholders = (text: string) =>
    [...text.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder).sort()
  for (const code of codes) {
    const { name, consent, notice, rights } = getPrivacyRegime(code)
    const items = [...notice, ...rights].flatMap(({ label, text }) => [label, text])
    const texts = [name, ...(consent ? [consent] : []), ...items]
    for (const text of texts) {
      for (const locale of contentLocales) {
        expect(text[locale]?.trim(), `${code}: ${text.en}`).toBeTruthy()
        expect(findPlaceholders(text[locale] ?? ''), `${code}: ${text.en}`).toEqual(
          findPlaceholders(text.en ?? ''),
        )
      }
    }
  }
})

test('every notice states what is collected, why, who reads it, for how long, and whom to contact', () => {
  for (const code of codes) {
    const { notice } = getPrivacyRegime(code)
    const names = notice.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['what', 'why', 'who', 'kept']))
    expect(names).toEqual([...new Set(names)])
    expect(notice.some(({ text }) => text.en?.includes('{contact}'))).toBe(true)
  }
})

test('every regime says on the privacy page how to see and correct details, and Alberta’s and India’s whom to ask', () => {
  for (const code of codes) {
    const { rights } = getPrivacyRegime(code)
    expect(rights.some(({ name }) => ['see', 'rights'].includes(name))).toBe(true)
  }
  for (const code of ['CA-AB', 'IN-KA']) {
    const { notice, rights } = getPrivacyRegime(code)
    expect([...notice, ...rights].some(({ text }) => text.en?.includes('{office}'))).toBe(true)
  }
})

test('Alberta states its legal authority, India the right to withdraw, and HIPAA is for covered entities only', () => {
  const item = (code: string, name: string) =>
    getPrivacyRegime(code).notice.find((each) => each.name === name)
  expect(item('CA-AB', 'authority')?.text.en).toContain('Health Information Act')
  expect(item('CA-ON', 'authority')).toBeUndefined()
  expect(item('IN-KA', 'withdraw')?.text.en).toContain('as easily as you give it')
  const itemsWithHipaa = getPrivacyRegime('US-NY').notice.filter(({ text }) => text.en?.includes('HIPAA'))
  expect(itemsWithHipaa.map(({ onlyForCoveredEntities }) => onlyForCoveredEntities)).toEqual([true])
})

test('every regime has a version, a source and the date of its retrieval', () => {
  for (const code of codes) {
    const { version, source } = getPrivacyRegime(code)
    expect(version).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(source.name).not.toBe('')
    expect(source.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})
