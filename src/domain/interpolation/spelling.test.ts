import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canadianEnglish } from '../locales/en-CA/index.ts'
import { indianEnglish } from '../locales/en-IN/index.ts'
import { createRespell } from './spelling.ts'

const canadian = createRespell(canadianEnglish.spelling)

test.each([
  ['The center.', 'The centre.'],
  ['Center, CENTER, center', 'Centre, CENTRE, centre'],
  ['fiber-optic, the fiber’s end', 'fibre-optic, the fibre’s end'],
])('%s -> %s', (american, regional) => {
  expect(canadian(american)).toBe(regional)
})

test.each(['centers2', 'décolor', 'colorful', 'epicenter', 'practice', 'meter', 'colorं', '_color'])(
  'only whole words change: %s',
  (word) => {
    expect(canadian(word)).toBe(word)
  },
)

test.each([
  'Write to info@healthy-center.com',
  'https://example.org/center?color=gray',
  'at healthy-center.com',
  'www.center.example/color',
])('an address is unchanged: %s', (text) => {
  expect(canadian(text)).toBe(text)
})

describe('a quotation keeps its spelling', () => {
  test.each([
    '“the color of the center”',
    '"the color of the center"',
    'She said “my favorite color',
    '("gray matter")',
  ])('%s', (text) => {
    expect(canadian(text)).toBe(text)
  })

  test('from an opening mark in an earlier part of the line to the closing one', () => {
    expect(canadian('the center” is a center', 'They call it “')).toBe('the center” is a centre')
    expect(canadian('the center" is a center', 'They call it "')).toBe('the center" is a centre')
  })

  test('but not the text after it, and an inch mark does not start a quotation', () => {
    expect(canadian('“gray” is gray')).toBe('“gray” is grey')
    expect(canadian('a step of 5" in the center, 6" wide')).toBe('a step of 5" in the centre, 6" wide')
  })
})

test('the end of a word that began in the part before is not a word', () => {
  expect(canadian('center', 'epi')).toBe('center')
  expect(canadian('center', 'the ')).toBe('centre')
})

test('the part before is neither respelt nor returned', () => {
  expect(createRespell(indianEnglish.spelling)('is gray', 'The Program ')).toBe('is grey')
})

test.each([canadianEnglish, indianEnglish])('respelling is idempotent: $tag', ({ spelling }) => {
  const respell = createRespell(spelling)
  const word = fc.constantFrom(
    ...Object.keys(spelling),
    ...Object.values(spelling),
    '“',
    '”',
    '"',
    '.',
    'the',
    '5',
  )
  const line = fc.array(fc.tuple(word, fc.constantFrom(' ', '', '-'))).map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(line, (text) => {
      expect(respell(respell(text))).toBe(respell(text))
    }),
  )
})

test.each([canadianEnglish, indianEnglish])(
  'no regional spelling is itself replaced: $tag',
  ({ spelling }) => {
    for (const regional of Object.values(spelling)) expect(spelling[regional]).toBeUndefined()
  },
)
