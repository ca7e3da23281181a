import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clinicExample, paragraph, sectionRulesExample } from '../fixtures.ts'
import { contentLocales } from '../locales/localized.ts'
import { localeTags } from '../locales/tags.ts'
import {
  interpolate,
  interpolateFields,
  interpolateList,
  interpolateRichText,
  pickLocale,
} from './interpolate.ts'
import { createLocalizedInterpolator } from './localized-interpolator.ts'

const speaker = (locale: 'en-CA' | 'hi' = 'en-CA') => createLocalizedInterpolator(clinicExample(), locale)

describe('a text', () => {
  test('comes in the page’s language, else in English, else in any, and says which where it is another', () => {
    const word = fc.option(fc.constantFrom('word', ' ', ''))
    const leaf = fc.record({ en: word, hi: word, kn: word }, { requiredKeys: [] })
    fc.assert(
      fc.property(leaf, fc.constantFrom(...localeTags), (texts, tag) => {
        const { locale, interpolators } = createLocalizedInterpolator(clinicExample(), tag)
        const filled = contentLocales.filter((each) => texts[each]?.trim())
        const expected = [locale, 'en' as const, ...filled].find((each) => filled.includes(each))
        const said = interpolate(texts, { locale, interpolators })
        expect(said).toEqual(
          expected ? { text: 'word', ...(expected !== locale && { lang: expected }) } : null,
        )
      }),
    )
  })

  test('that needs a missing fact, or of which nothing is left, is none', () => {
    expect(interpolate({ en: 'Write to {{clinic.email}}' }, speaker())).toBeNull()
    expect(interpolate({ en: '{{clinic.nothing}}' }, speaker())).toBeNull()
    expect(interpolate(undefined, speaker())).toBeNull()
  })
})

test('rich text falls back like any other, a blank paragraph counts as missing', () => {
  const leaf = { en: paragraph('English'), hi: paragraph(' ') }
  expect(interpolateRichText(leaf, speaker('hi'))).toMatchObject({ lang: 'en' })
  expect(interpolateRichText({ en: paragraph('{{clinic.email}}') }, speaker())).toBeNull()
  expect(interpolateRichText({ en: 'no rich text' }, speaker())).toBeNull()
})

test('of several texts those that need a missing fact are left out', () => {
  const leaf = { en: ['a', '{{clinic.email}}', '{{clinic.nothing}}', 'b'] }
  expect(interpolateList(leaf, speaker('hi'))).toEqual([
    { text: 'a', lang: 'en' },
    { text: 'b', lang: 'en' },
  ])
  expect(pickLocale({ en: [], hi: ['c'] }, 'en')).toEqual({ value: ['c'], lang: 'hi' })
})

describe('fields', () => {
  test('what is no text stays: ids, settings, references', () => {
    const fields = {
      image: 'id',
      action: 'book',
      count: 2,
      missing: null,
      document: { relationTo: 'muscles', value: 'x' },
      ids: ['a'],
    }
    expect(interpolateFields(fields, speaker(), sectionRulesExample)).toEqual(fields)
  })

  test('labels are said as headings, texts as text', () => {
    const item = { label: { en: '{{term.therapy}}' }, text: { en: 'by {{term.therapy}}' } }
    const clinic = clinicExample({
      vocabulary: [{ term: 'therapy', forms: { first: { en: 'physiotherapy' }, later: { en: 'physio' } } }],
    })
    expect(
      interpolateFields(
        { items: [item, item] },
        createLocalizedInterpolator(clinic, 'en-CA'),
        sectionRulesExample,
      ),
    ).toEqual({
      items: [
        { label: { text: 'Physiotherapy' }, text: { text: 'by physiotherapy' } },
        { label: { text: 'Physiotherapy' }, text: { text: 'by physio' } },
      ],
    })
  })

  test('a missing fact outside any entry is the whole’s affair', () => {
    expect(() =>
      interpolateFields({ introduction: { en: '{{clinic.email}}' } }, speaker(), sectionRulesExample),
    ).toThrow('clinic.email')
    expect(() =>
      interpolateFields({ columns: [{ label: { en: '{{clinic.email}}' } }] }, speaker(), sectionRulesExample),
    ).toThrow('clinic.email')
    expect(
      interpolateFields({ items: [{ text: { en: '{{clinic.email}}' } }] }, speaker(), sectionRulesExample),
    ).toEqual({
      items: [],
    })
  })
})
