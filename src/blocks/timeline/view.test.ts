import { expect, test } from 'vitest'
import { asText } from '../fixture-parts.ts'
import { htmlText, renderSections } from '../render-sections.tsx'
import { timeline } from './index.ts'

const [whole, single] = timeline.fixtures.map((fixture) => renderSections([fixture])) as [string, string]

test('phases are in order, each after its visits', () => {
  expect(htmlText(whole)).toMatch(
    /Visits 1–3 First changes .* Visits 4–6 A short course .* 10 visits and more/,
  )
  expect(whole).toMatch(/<ol class="track-phases"[^>]*><li/)
})

test('the drawing is hidden from screen readers, and a single phase is not drawn', () => {
  expect(whole).toMatch(/<svg[^>]*aria-hidden="true"/)
  expect(whole.match(/<circle/g)).toHaveLength(3)
  expect(single).not.toContain('<svg')
})

test('labels the trial, the measures, the advice on a stall and the attribution', () => {
  const words = htmlText(whole)
  for (const name of [
    'A fair trial',
    'How progress is measured',
    'If progress stalls',
    'Where these numbers',
  ])
    expect(words).toContain(name)
})

test('an attribution without phases or measures is not shown', () => {
  const fields = { phases: [], attribution: asText('From clinics.') }
  expect(renderSections([{ kind: 'timeline', key: 't', heading: asText('Time'), fields }])).toBe('')
})
