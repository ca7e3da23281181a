import { expect, test } from 'vitest'
import { renderSections } from '../render-sections.tsx'
import { labelledList } from './index.ts'

test('pairs are a description list; with a label that lacks a text they are a plain list', () => {
  const [pairs, mixed] = labelledList.fixtures.map((fixture) => renderSections([fixture]))
  expect(pairs).toMatch(/<dl.*<dt[^>]*>Stiff first steps<\/dt><dd[^>]*><p>Easier after a few minutes/)
  expect(mixed).toMatch(/<ul.*<li[^>]*><p[^>]*>A jump in mileage<\/p><\/li>/)
  expect(mixed).not.toContain('<dl')
})

test('has a class by its subject', () => {
  expect(renderSections(labelledList.fixtures)).toContain('about-causes')
})
