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
])('an address stays what it is: %s', (text) => {
  expect(canadian(text)).toBe(text)
})

describe('what somebody else said or wrote stays as it was', () => {
  test.each([
    '“the color of the center”',
    '"the color of the center"',
    'She said “my favorite color',
    '("gray matter")',
  ])('%s', (text) => {
    expect(canadian(text)).toBe(text)
  })

  test('from its opening mark in an earlier part of the line to its closing one', () => {
    expect(canadian('the center” is a center', 'They call it “')).toBe('the center” is a centre')
    expect(canadian('the center" is a center', 'They call it "')).toBe('the center" is a centre')
  })

  test('after it words change again, and a mark for inches begins nothing', () => {
    expect(canadian('“gray” is gray')).toBe('“gray” is grey')
    expect(canadian('a step of 5" in the center, 6" wide')).toBe('a step of 5" in the centre, 6" wide')
  })
})

test('a word goes on from the part before: what ends it there is no word of its own', () => {
  expect(canadian('center', 'epi')).toBe('center')
  expect(canadian('center', 'the ')).toBe('centre')
})

test('the part before is over: a name in it stays, and nothing of it comes again', () => {
  expect(createRespell(indianEnglish.spelling)('is gray', 'The Program ')).toBe('is grey')
})

test.each([canadianEnglish, indianEnglish])('respelling twice is respelling once: $tag', ({ spelling }) => {
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
