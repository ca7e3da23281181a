import { expect, test } from 'vitest'
import { withFigures } from '../written-figures.ts'
import { formatFigures } from './report.ts'
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

test('a page passes with at least 99 in performance and 100 in the other categories', () => {
  expect(isPassing(visit({ performance: 99 }))).toBe(true)
  expect(listFailedCategories({ ...perfect, performance: 98 })).toEqual(['performance'])
  expect(listFailedCategories({ ...perfect, accessibility: 99, 'best-practices': 99, seo: 99 })).toEqual([
    'accessibility',
    'best-practices',
    'seo',
  ])
})

test('the median of three visits counts, neither the best nor the worst', () => {
  const visits = [97, 100, 99].map((performance) => visit({ performance }))
  expect(median(visits).scores.performance).toBe(99)
})

test('new figures replace the previous ones and leave the rest of the document unchanged', () => {
  const figures = (performance: number) =>
    formatFigures([{ ...visit({ performance }), page: 'nyc, home', visits: 1 }], 'On a machine.')
  const once = withFigures('# Quality\n\nBefore.\n', 'check:lighthouse', figures(90))
  const after = withFigures(`${once}\nAfter.\n`, 'check:reading', '| 90 words |')
  const twice = withFigures(after, 'check:lighthouse', figures(100))
  expect(twice).toBe(after.replace('| 90 |', '| 100 |'))
  expect(twice).toContain('| nyc, home | 100 | 100 | 100 | 100 | 1.2 s | 0 ms | 0 | 100 kB | 1 |')
})
