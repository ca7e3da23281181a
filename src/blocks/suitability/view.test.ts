import { expect, test } from 'vitest'
import { entry } from '../fixture-parts.ts'
import { htmlText, renderSections } from '../render-sections.tsx'
import { suitability } from './index.ts'

test('separates whom it may suit from who should ask first', () => {
  expect(htmlText(renderSections(suitability.fixtures))).toMatch(
    /It may suit you A calf that stays tight .* Ask first Blood thinners .* Pregnancy/,
  )
})

test('cautions alone are shown, without an empty half', () => {
  const section = {
    kind: 'suitability',
    key: 's',
    heading: null,
    fields: { suits: [], cautions: [entry('a', 'Pregnancy')] },
  }
  expect(htmlText(renderSections([section]))).toBe('Ask first Pregnancy')
})
