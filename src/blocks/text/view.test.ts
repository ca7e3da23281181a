import { expect, test } from 'vitest'
import { renderSections } from '../render-sections.tsx'
import { text } from './index.ts'

const [long, fallenBack] = text.fixtures.map((fixture) => renderSections([fixture], { locale: 'hi' })) as [
  string,
  string,
]

test('shows headings, nested lists, a picture with its caption, a quotation, call-outs', () => {
  expect(long).toContain('<h3>What to change first</h3>')
  expect(long).toContain('<li>Speed<ul><li>Intervals</li><li>Sprints</li></ul></li>')
  expect(long).toMatch(/<figure.*<figcaption[^>]*>Both muscles of the calf/)
  expect(long).toContain('<blockquote><p>I stopped counting')
  expect(long).toMatch(/callout-caution"><p class="callout-title label">सावधानी<\/p>/)
})

test('a picture that the clinic may not show is left out', () => {
  expect(long.match(/<figure/g)).toHaveLength(1)
})

test('a text that fell back to another locale has its lang', () => {
  expect(fallenBack).toContain('<span lang="en">A text that fell back to English</span>')
  expect(fallenBack).toContain('<div class="prose" lang="en">')
})
