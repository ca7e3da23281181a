import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchDocument } from './page-words.ts'
import { buildIndex } from './search-index.ts'
import { tokenize } from './tokenize.ts'

const page = (path: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'conditions',
  path,
  title: { text: title },
  answer: null,
  heading: '',
  names: '',
  headings: '',
  body: '',
  ...more,
})
const index = await buildIndex([
  page('/achilles', 'Achilles tendinopathy', { body: 'A sore tendon above the heel.' }),
  page('/knee', 'Patellar tendinopathy'),
  page('/plantar', 'Plantar fasciitis', { body: 'Pain under the heel.' }),
  page('/needling', 'Dry needling', { kind: 'treatments' }),
  page('/hi', 'पिंडली का दर्द'),
  page('/kn', 'ಹಿಮ್ಮಡಿ ನೋವು'),
])
const paths = (query: string, searched = index) => searched.search(query).results.map(({ path }) => path)
const first = (query: string) => paths(query)[0]

describe('the search tolerates typos and synonyms', () => {
  test.each([
    'achiles',
    'Achillies tendonitus',
    'acheles tendinitis',
    'ACHILLES TENDONITIS',
    'achilles tendinosis',
  ])('%s', (query) => expect(first(query)).toBe('/achilles'))
  test.each([
    ['plantar fasciosis', '/plantar'],
    ['IMS', '/needling'],
    ['jumper’s knee', '/knee'],
    ['plántar', '/plantar'],
    ['fasc', '/plantar'],
    ['fasciiti', '/plantar'],
  ])('%s finds %s', (query, path) => expect(first(query)).toBe(path))
})

describe('words that are written as one', () => {
  test.each([
    ['plantarfasciitis', '/plantar'],
    ['plantarfascitis', '/plantar'],
    ['achillestendinopathy', '/achilles'],
    ['पिंडलीका', '/hi'],
    ['ಹಿಮ್ಮಡಿನೋವು', '/kn'],
    ['dryneedling', '/needling'],
    ['heelspur', '/plantar'],
    ['jumpersknee', '/knee'],
  ])('%s finds %s', (query, path) => expect(first(query)).toBe(path))
})

describe('a complaint that no page is about', () => {
  test.each([
    'back pain',
    'my back hurts',
    'lower back',
    'neck pain',
    'migraine',
    'migrane',
    'sholder pain',
    'carpal tunnel',
    'backpain',
    'neckpain in the morning',
    'lower back pain when running',
    'कमरदर्द',
    'गरदन का दर्द',
    'ಬೆನ್ನಿನ ನೋವು',
    'ಕುತ್ತಿಗೆನೋವು',
    'कमर दर्द',
    'गर्दन में दर्द',
    'ಬೆನ್ನು ನೋವು',
    'ತಲೆನೋವು',
  ])('is recognised: %s', (query) => expect(index.isUntreated(query)).toBe(true))

  test.each([
    'heel pain',
    'achilles tendinopathy',
    'back of the heel',
    'plantar fasciitis and back pain',
    'dry needling',
    'fees',
    'running',
    'should I rest',
    'back to sport',
    'पिंडली का दर्द',
    '',
    'qqqq',
  ])('is not seen in: %s', (query) => expect(index.isUntreated(query)).toBe(false))

  test('is recognised although a page names where it is felt, or when', async () => {
    const calf = await buildIndex([
      page('/calf', 'Calf', { kind: 'body-regions', names: 'back of the lower leg, pulled calf muscle' }),
      page('/running', 'Pain when running', { kind: 'symptoms' }),
    ])
    for (const query of ['lower back pain', 'pulled back muscle', 'neck pain when running'])
      expect([query, calf.isUntreated(query)]).toEqual([query, true])
    expect(calf.isUntreated('back of the lower leg')).toBe(false)
  })

  test('is treated as soon as a page about a complaint names it, and not when another page mentions it', async () => {
    const treating = await buildIndex([
      page('/back', 'Low back pain'),
      page('/post', 'Neck and desk', { kind: 'posts' }),
    ])
    expect(['back pain', 'sciatica', 'neck pain'].map((query) => treating.isUntreated(query))).toEqual([
      false,
      false,
      true,
    ])
    const sides = await buildIndex([page('/ankle', 'Ankle pain: outside, inside, front or back')])
    expect(sides.isUntreated('back pain')).toBe(true)
  })
})

test('Devanagari and Kannada words keep their vowel signs', () => {
  expect(tokenize('पिंडली का दर्द')).toHaveLength(3)
  expect(first('पिंडली')).toBe('/hi')
  expect(first('ಹಿಮ್ಮಡಿ')).toBe('/kn')
})

test('every word of a query must match as long as some page matches all', () => {
  expect(paths('achilles tendinopathy')).toEqual(['/achilles'])
  expect(paths('achilles zebra')).toContain('/achilles')
})

test('no page is found by “pain” alone where the query names something unknown', () => {
  for (const query of ['zebra pain', 'treatment of qqqqqq injury', 'qqqqqq का दर्द'])
    expect([query, paths(query)]).toEqual([query, []])
  expect(paths('heel pain zebra')).toContain('/plantar')
  expect(paths('pain')).not.toEqual([])
})

test('a query without words, or with unknown words only, finds nothing', () => {
  for (const query of ['', '   ', '%%', '<script>', 'qqqqqqqq']) expect(paths(query), query).toEqual([])
})

test('any query returns each page at most once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 5000 }), fc.string({ unit: 'binary' })), (query) => {
      const found = paths(query)
      expect(new Set(found).size).toBe(found.length)
    }),
  )
})

test('every page is found by its title', async () => {
  const word = fc.stringMatching(/^[b-z]{4,9}$/)
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), async (titles) => {
      const own = await buildIndex(titles.map((title) => page(`/${title}`, title)))
      for (const title of titles) expect(paths(title, own)).toContain(`/${title}`)
    }),
  )
})
