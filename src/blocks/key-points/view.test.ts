import { expect, test } from 'vitest'
import { renderSections } from '../render-sections.tsx'
import { keyPoints } from './index.ts'

test('facts are a description list, sentences a list, and only figures get the figure class', () => {
  const html = renderSections(keyPoints.fixtures)
  expect(html).toMatch(/<div class="key-fact is-figure"><dt[^>]*>3–5 visits<\/dt><dd[^>]*>A fair trial/)
  expect(html).toMatch(/<div class="key-fact is-words"><dt[^>]*>Mornings<\/dt>/)
  expect(html).toContain('<li>Rest alone rarely settles it.</li>')
})

test('without facts there is no empty description list', () => {
  const [, sentencesOnly] = keyPoints.fixtures as [unknown, (typeof keyPoints.fixtures)[0]]
  expect(renderSections([sentencesOnly])).not.toContain('<dl')
})
