import { expect, test } from 'vitest'
import { needsOf, suits } from './selectors.ts'

test('a selector needs the classes and elements that it names, wherever they stand in it', () => {
  expect(needsOf('.card>h3.card-title::before')).toEqual([['.card', 'h3', '.card-title']])
  expect(needsOf('html body a#top')).toEqual([['a']])
  expect(needsOf('*')).toEqual([[]])
})

test('a selector needs no state, no attribute and nothing that must be absent', () => {
  expect(needsOf('.fold:hover:not(.open, a:has(.b))[open][data-state=open]')).toEqual([['.fold']])
  expect(needsOf(':root:lang(hi) .page:has(> .map)')).toEqual([['.page']])
})

test('of the selectors in :is or :where one is enough', () => {
  expect(needsOf(':is(.card,.post) a')).toEqual([
    ['.card', 'a'],
    ['.post', 'a'],
  ])
  expect(needsOf('.a:where(.b,.c:not(.d))')).toEqual([
    ['.a', '.b'],
    ['.a', '.c'],
  ])
})

test('a selector for the layout of another theme does not suit a theme', () => {
  const attributes = { 'data-cards': 'ruled', 'data-hero': 'letter' }
  expect(suits('[data-cards=filled] .card', attributes)).toBe(false)
  expect(suits('[data-cards="ruled"] .card', attributes)).toBe(true)
  expect(suits(':is([data-cards=filled],[data-hero=letter]) .card', attributes)).toBe(true)
  expect(suits(':is([data-cards=filled],[data-hero=band]) .card', attributes)).toBe(false)
  expect(suits(':root:not([data-cards=ruled]) .card', attributes)).toBe(true)
  expect(suits('.open-now[data-state=open]', attributes)).toBe(true)
})
