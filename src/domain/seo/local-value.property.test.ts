import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containment, greatestContainment } from './local-value.ts'

const words = (prefix: string) =>
  fc
    .array(fc.nat(30), { minLength: 5, maxLength: 60 })
    .map((numbers) => numbers.map((number) => `${prefix}${number}`).join(' '))

test('a text contains itself whole, whatever its case, spaces and punctuation', () => {
  fc.assert(
    fc.property(words('w'), (text) => {
      expect(containment(text, text)).toBe(1)
      expect(containment(text, `“${text.toUpperCase().replaceAll(' ', ',\n ')}.”`)).toBe(1)
    }),
  )
})

test('texts without a common word contain nothing of each other', () => {
  fc.assert(
    fc.property(words('a'), words('b'), (one, other) => {
      expect(containment(one, other)).toBe(0)
    }),
  )
})

test('the containment is between 0 and 1, and 1 in a longer text that holds the whole', () => {
  fc.assert(
    fc.property(words('w'), words('w'), (one, other) => {
      expect(containment(one, other)).toBeGreaterThanOrEqual(0)
      expect(containment(one, other)).toBeLessThanOrEqual(1)
      expect(containment(one, `${other} ${one}`)).toBe(1)
    }),
  )
})

test('words of a clinic’s own lower the containment, and never raise it', () => {
  fc.assert(
    fc.property(words('shared'), words('own'), (shared, own) => {
      expect(containment(`${own} ${shared}`, shared)).toBeLessThan(1)
    }),
  )
})

test('of several other pages the most similar counts; without one there is nothing to compare', () => {
  const page = 'one two three four five six seven'
  expect(greatestContainment(page, ['one two three four five', 'something else'])).toBeCloseTo(1 / 3)
  expect(greatestContainment(page, [])).toBeNull()
})

test('Indic scripts are compared by words with their vowel signs', () => {
  const hindi = 'एड़ी का दर्द सुबह के पहले क़दमों में होता है'
  expect(containment(hindi, hindi)).toBe(1)
  expect(containment(hindi, 'एड़ी का दर्द शाम को चलने पर ही होता है')).toBe(0)
})

test('a text without words is repeated nowhere', () => {
  expect(containment(' … ', 'one two')).toBe(0)
})
