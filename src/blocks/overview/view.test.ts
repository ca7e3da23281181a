import { expect, test } from 'vitest'
import { renderSections } from '../render-sections.tsx'
import { overview } from './index.ts'

const html = renderSections(overview.fixtures)

test('links to a page that this clinic has, and is plain text where it has none', () => {
  expect(html).toContain('<a href="/regions/calf">calf</a>')
  expect(html).toContain('Some clinics offer shockwave therapy as well.')
})

test('cites a study by a number that links to its source', () => {
  expect(html).toMatch(/\(Cotchett\)<sup class="citation"><a href="#source-cotchett-2014"[^>]*>1<\/a><\/sup>/)
})

test('keeps bold and italic, and shows a definition in a box', () => {
  expect(html).toContain('<strong>stiffness in the morning</strong>')
  expect(html).toContain('<em>too small to notice</em>')
  expect(html).toMatch(/<div role="note" class="callout callout-definition"><p[^>]*>Tendinopathy<\/p>/)
})
