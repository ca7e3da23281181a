import { expect, test } from 'vitest'
import type { SearchResultKind } from '#domain/search/page-words.ts'
import { groupResults } from './view.tsx'

function kindsOf(...kinds: SearchResultKind[]): SearchResultKind[] {
  const results = kinds.map((kind, index) => ({
    kind,
    title: { text: kind },
    answer: null,
    href: `/${index}`,
  }))
  return groupResults(results).map(([kind]) => kind)
}

test('conditions come before the symptoms and regions that lead to them', () => {
  expect(kindsOf('symptoms', 'treatments', 'conditions', 'symptoms')).toEqual([
    'conditions',
    'symptoms',
    'treatments',
  ])
  expect(kindsOf('practitioners', 'body-regions', 'conditions')).toEqual([
    'practitioners',
    'conditions',
    'body-regions',
  ])
})

test('otherwise the kind of the best result comes first', () => {
  expect(kindsOf('practitioners', 'conditions', 'symptoms')).toEqual([
    'practitioners',
    'conditions',
    'symptoms',
  ])
  expect(kindsOf('posts', 'symptoms', 'posts')).toEqual(['posts', 'symptoms'])
})
