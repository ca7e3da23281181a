import { expect, test } from 'vitest'
import { htmlText, renderSections } from '../render-sections.tsx'
import { care } from './index.ts'

const [whole, brief] = care.fixtures.map((fixture) => renderSections([fixture])) as [string, string]

test('stages come in order, each with the criterion to move on; the last has none', () => {
  expect(htmlText(whole)).toMatch(
    /Hold Stand on.* Move on when Holding hurts.* Lift, slowly .* Move on when .* Spring Skipping, then running, then hills\. What can be added/,
  )
  expect(whole.match(/care-criterion-label/g)).toHaveLength(2)
})

test('a missing part has no heading', () => {
  expect(htmlText(brief)).toBe('Care What you can do yourself Keep walking')
})
