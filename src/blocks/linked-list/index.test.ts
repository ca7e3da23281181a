import { expect, test } from 'vitest'
import { renderSections } from '../render-sections.tsx'
import { linkedList } from './index.ts'

const [rows, names] = linkedList.fixtures as [
  (typeof linkedList.fixtures)[0],
  (typeof linkedList.fixtures)[0],
]

test('entries link to their documents, under their own label where they have one', () => {
  const html = renderSections([rows])
  expect(html).toContain('<a href="/conditions/plantar-fasciitis">Plantar fasciitis</a>')
  expect(html).toContain('<a href="/conditions/calf-strain">A strained calf</a>')
})

test('a label without a page is plain text, and an entry that has neither is left out', () => {
  const html = renderSections([rows])
  expect(html).toContain('<h3 class="linked-title">An irritated bursa</h3>')
  expect(html).toContain('<h3 class="linked-title">A condition this clinic lacks</h3>')
  expect(html.match(/<li/g)).toHaveLength(4)
})

test('names without texts are a compact list, and one without a page at this clinic is not a link', () => {
  const html = renderSections([names])
  expect(html).toContain('linked-names')
  expect(html).toContain('<li class="linked-entry">Shockwave therapy</li>')
})
