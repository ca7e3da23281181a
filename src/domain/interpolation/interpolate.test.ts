import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clinicExample, paragraph, sectionRulesExample } from '../fixtures.ts'
import { type ContentLocale, contentLocales } from '../locales/localized.ts'
import { localeTags } from '../locales/tags.ts'
import {
  interpolate,
  interpolateFields,
  interpolateList,
  interpolateRichText,
  pickLocale,
} from './interpolate.ts'
import { createLocalizedInterpolator } from './localized-interpolator.ts'

const createInterpolator = (locale: 'en-CA' | 'hi' = 'en-CA') =>
  createLocalizedInterpolator(clinicExample(), locale)

describe('a text', () => {
  test('is in the page’s locale, else English, else any, with its locale if it is another', () => {
    const word = fc.option(fc.constantFrom('word', ' ', ''))
    const byLocale = Object.fromEntries(contentLocales.map((each) => [each, word]))
    const localized = fc.record(byLocale as Record<ContentLocale, typeof word>, { requiredKeys: [] })
    fc.assert(
      fc.property(localized, fc.constantFrom(...localeTags), (texts, tag) => {
        const { locale, interpolators } = createLocalizedInterpolator(clinicExample(), tag)
        const available = contentLocales.filter((each) => texts[each]?.trim())
        const expected = [locale, 'en' as const, ...available].find((each) => available.includes(each))
        const localizedText = interpolate(texts, { locale, interpolators })
        expect(localizedText).toEqual(
          expected ? { text: 'word', ...(expected !== locale && { lang: expected }) } : null,
        )
      }),
    )
  })

  test('with a missing variable or without content is null', () => {
    expect(interpolate({ en: 'Write to {{clinic.email}}' }, createInterpolator())).toBeNull()
    expect(interpolate({ en: '{{clinic.nothing}}' }, createInterpolator())).toBeNull()
    expect(interpolate(undefined, createInterpolator())).toBeNull()
  })
})

test('rich text falls back like plain text, and a blank paragraph counts as missing', () => {
  const localized = { en: paragraph('English'), hi: paragraph(' ') }
  expect(interpolateRichText(localized, createInterpolator('hi'))).toMatchObject({ lang: 'en' })
  expect(interpolateRichText({ en: paragraph('{{clinic.email}}') }, createInterpolator())).toBeNull()
  expect(interpolateRichText({ en: 'no rich text' }, createInterpolator())).toBeNull()
})

test('a list leaves out the texts with missing variables', () => {
  const localized = { en: ['a', '{{clinic.email}}', '{{clinic.nothing}}', 'b'] }
  expect(interpolateList(localized, createInterpolator('hi'))).toEqual([
    { text: 'a', lang: 'en' },
    { text: 'b', lang: 'en' },
  ])
  expect(pickLocale({ en: [], hi: ['c'] }, 'en')).toEqual({ value: ['c'], lang: 'hi' })
})

describe('fields', () => {
  test('other than texts are unchanged: ids, settings, references', () => {
    const fields = {
      image: 'id',
      action: 'book',
      count: 2,
      missing: null,
      document: { relationTo: 'muscles', value: 'x' },
      ids: ['a'],
    }
    expect(interpolateFields(fields, createInterpolator(), sectionRulesExample)).toEqual(fields)
  })

  test('interpolate labels as headings and texts as body text', () => {
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

  test('throw on a missing variable outside any entry', () => {
    expect(() =>
      interpolateFields(
        { introduction: { en: '{{clinic.email}}' } },
        createInterpolator(),
        sectionRulesExample,
      ),
    ).toThrow('clinic.email')
    expect(() =>
      interpolateFields(
        { columns: [{ label: { en: '{{clinic.email}}' } }] },
        createInterpolator(),
        sectionRulesExample,
      ),
    ).toThrow('clinic.email')
    expect(
      interpolateFields(
        { items: [{ text: { en: '{{clinic.email}}' } }] },
        createInterpolator(),
        sectionRulesExample,
      ),
    ).toEqual({
      items: [],
    })
  })
})
