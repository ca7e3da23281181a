import { expect, test } from 'vitest'
import type { Reading } from './count.ts'
import { formatRepetition } from './repetition.ts'

const reading = (clinic: string, path: string, text: string): Reading => ({
  clinic,
  path,
  text,
  words: 0,
  screens: 0,
  grade: null,
})

test('each clinic’s column is the greatest share of its page that one other clinic repeats', () => {
  const shared = 'one two three four five six'
  const table = formatRepetition([
    reading('nyc', '/conditions/heel', shared),
    reading('okotoks', '/conditions/heel', `${shared} seven eight`),
    reading('bangalore', '/conditions/heel', 'quite other words are on this page'),
    reading('nyc', '/team', shared),
  ])
  expect(table.split('\n').slice(4)).toEqual([
    '| page | nyc | okotoks | bangalore |',
    '| --- | --- | --- | --- |',
    '| /conditions/heel | 1.00 | 0.50 | 0.00 |',
  ])
})
