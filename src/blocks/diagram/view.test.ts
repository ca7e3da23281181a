import { expect, test } from 'vitest'
import { asText } from '../fixture-parts.ts'
import { htmlText, renderSections } from '../render-sections.tsx'
import { diagram } from './index.ts'

test('a diagram comes with a text on where the pain is felt: the section’s, else the muscle’s', () => {
  const words = htmlText(renderSections(diagram.fixtures))
  expect(words).toContain('Said to be felt at the instep of the same foot.')
  expect(words).toContain('The heel, back and sole, and the lower Achilles tendon.')
})

test('diagrams on one page share no id, and every id they refer to exists', () => {
  const html = renderSections(diagram.fixtures)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const named = [...html.matchAll(/url\(#([^)]+)/g)].map(([, id]) => id)
  expect(named).toHaveLength(html.match(/class="diagram-drawing"/g)?.length ?? 0)
  expect(named.length).toBeGreaterThan(2)
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
})

test('a muscle without a drawing, or without a page, shows no section', () => {
  for (const muscle of ['plantaris', 'a-muscle-without-page', null]) {
    const section = { kind: 'diagram', key: 'drawing', heading: asText('Drawn'), fields: { muscle } }
    expect(renderSections([section])).toBe('')
  }
})
