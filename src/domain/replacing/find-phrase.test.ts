import { describe, expect, test } from 'vitest'
import { findPhrase } from './find-phrase.ts'

const find = (text: string, phrase: string, { matchCase = false, wholeWords = false } = {}) =>
  findPhrase(text, { text: phrase, matchCase, wholeWords }).map(({ start, end }) => text.slice(start, end))

describe('a phrase', () => {
  test('is found in any case, unless case matters', () => {
    expect(find('Shin splints and SHIN SPLINTS', 'shin splints')).toEqual(['Shin splints', 'SHIN SPLINTS'])
    expect(find('Shin splints and shin splints', 'shin splints', { matchCase: true })).toEqual([
      'shin splints',
    ])
  })

  test('is found inside words, unless whole words are asked for', () => {
    expect(find('shins and shin, shin’s', 'shin')).toHaveLength(3)
    expect(find('shins and shin, shin’s', 'shin', { wholeWords: true })).toHaveLength(2)
    expect(find('in Ottawa (ON)', '(ON)', { wholeWords: true })).toEqual(['(ON)'])
  })

  test('has no characters with a meaning of their own', () => {
    expect(find('a+b, aab', 'a+b')).toEqual(['a+b'])
    expect(find('$5.00 or $5x00', '$5.00')).toEqual(['$5.00'])
    expect(find('', '')).toEqual([])
    expect(find('anything', '')).toEqual([])
  })

  test('is not found in tokens', () => {
    expect(find('Our clinic: {{clinic.name}}, {{ clinic.city }}', 'clinic')).toEqual(['clinic'])
    expect(find('{{clinic.name', 'clinic')).toEqual([])
    expect(find('near {{clinic.city}}', 'near {{clinic')).toEqual([])
  })

  test('is not found in addresses', () => {
    const text = 'fees: https://fees.example/fees, www.fees.example, ask@fees.example or /fees/list; 10/fees'
    expect(find(text, 'fees')).toEqual(['fees', 'fees'])
    expect(find('/fees', 'fees')).toEqual([])
  })

  test('of Hindi is found whole, and never without its vowel signs', () => {
    expect(find('दर्द और दर्दनाक', 'दर्द')).toHaveLength(2)
    expect(find('दर्द और दर्दनाक', 'दर्द', { wholeWords: true })).toHaveLength(1)
    expect(find('कि की क', 'क')).toEqual(['क'])
    // The ष of क्ष is no letter of its own there.
    expect(find('क्ष ष', 'ष')).toHaveLength(1)
  })

  test('of Kannada is found before an ending that a joiner separates, but not as a whole word', () => {
    const text = 'ಕ್ಲಿನಿಕ್‌ನಲ್ಲಿ, ಕ್ಲಿನಿಕ್'
    expect(find(text, 'ಕ್ಲಿನಿಕ್')).toHaveLength(2)
    expect(find(text, 'ಕ್ಲಿನಿಕ್', { wholeWords: true })).toHaveLength(1)
  })

  test('is found however its accents are stored', () => {
    expect(find('cafe\u0301 and caf\u00e9', 'caf\u00e9')).toHaveLength(2)
    expect(find('cafe\u0301', 'cafe')).toEqual([])
  })
})
