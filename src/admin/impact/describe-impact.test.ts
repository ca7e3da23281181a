import { expect, test } from 'vitest'
import type { Impact, Showing } from '#domain/page-list/showing.ts'
import { describeImpact } from './describe-impact.ts'

const page = (clinic: string): Showing => ({
  clinic: { id: clinic, name: clinic },
  title: 'Shin splints',
  path: '/conditions/shin-splints',
  address: `https://${clinic}.example/conditions/shin-splints`,
  state: 'as-shared',
  adaptation: null,
})
const impact = (more: Partial<Impact>): Impact => ({
  changes: true,
  differences: '',
  pages: [page('nyc'), page('okotoks')],
  reachesLists: false,
  outdated: [],
  ...more,
})

test('what publishing changes is said in pages and sites', () => {
  expect(describeImpact(impact({}))).toEqual(['Publishing changes 2 pages on 2 sites.'])
  expect(describeImpact(impact({ pages: [page('nyc')], reachesLists: true }))).toEqual([
    'Publishing changes 1 page on 1 site.',
    'Lists and links on other pages change too.',
  ])
  expect(describeImpact(impact({ changes: false }))).toEqual([
    'Publishing changes nothing that visitors see.',
  ])
})

test('what differs from the published version is said in words', () => {
  const [, sentence] = describeImpact(impact({ differences: '2 sections changed, title changed' }))
  expect(sentence).toBe('Since the last publication: 2 sections changed, title changed.')
})

test('clinics whose own texts become outdated are counted', () => {
  const outdated = [{ adaptation: '1', clinic: 'Okotoks', changes: 2 }]
  expect(describeImpact(impact({ outdated }))[1]).toMatch(/^1 clinic has changed texts/)
})
