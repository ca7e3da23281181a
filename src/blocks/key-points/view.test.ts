import { expect, test } from 'vitest'
import { renderSections } from '../render-sections.tsx'
import { keyPointsFixtures } from './fixtures.ts'

test('facts are pairs, sentences a list, and only figures are set as such', () => {
  const html = renderSections(keyPointsFixtures)
  expect(html).toMatch(/<div class="key-fact is-figure"><dt[^>]*>3–5 visits<\/dt><dd[^>]*>A fair trial/)
  expect(html).toMatch(/<div class="key-fact is-words"><dt[^>]*>Mornings<\/dt>/)
  expect(html).toContain('<li>Rest alone rarely settles it.</li>')
})

test('without facts there is no empty list of them', () => {
  const [, sentencesOnly] = keyPointsFixtures as [unknown, (typeof keyPointsFixtures)[0]]
  expect(renderSections([sentencesOnly])).not.toContain('<dl')
})
