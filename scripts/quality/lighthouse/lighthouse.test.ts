import { expect, test } from 'vitest'
import { formatFigures, withFigures } from './report.ts'
import { isPassing, listFailedCategories, median, type Visit } from './thresholds.ts'

const perfect = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 }
const visit = (scores: Partial<Visit['scores']> = {}): Visit => ({
  scores: { ...perfect, ...scores },
  paint: 1.24,
  blocked: 0,
  shift: 0,
  bytes: 102_400,
  losses: [],
})

test('a page passes with 99 in performance and with nothing less than 100 in the others', () => {
  expect(isPassing(visit({ performance: 99 }))).toBe(true)
  expect(listFailedCategories({ ...perfect, performance: 98 })).toEqual(['performance'])
  expect(listFailedCategories({ ...perfect, accessibility: 99, 'best-practices': 99, seo: 99 })).toEqual([
    'accessibility',
    'best-practices',
    'seo',
  ])
})

test('of three visits the middle one counts, neither the luckiest nor the unluckiest', () => {
  const visits = [97, 100, 99].map((performance) => visit({ performance }))
  expect(median(visits).scores.performance).toBe(99)
})

test('the figures replace those of the last time and leave the rest of the document alone', () => {
  const figures = (performance: number) =>
    formatFigures([{ ...visit({ performance }), page: 'nyc, home', visits: 1 }], 'On a machine.')
  const once = withFigures('# Quality\n\nBefore.\n', figures(90))
  const after = `${once}\nAfter.\n`
  const twice = withFigures(after, figures(100))
  expect(twice).toBe(after.replace('| 90 |', '| 100 |'))
  expect(twice).toContain('| nyc, home | 100 | 100 | 100 | 100 | 1.2 s | 0 ms | 0 | 100 kB | 1 |')
})
