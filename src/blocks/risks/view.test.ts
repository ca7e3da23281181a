import { expect, test } from 'vitest'
import { htmlText, renderSections } from '../render-sections.tsx'
import { risks } from './index.ts'

const html = renderSections(risks.fixtures)

test('a figure comes with what it counts and its source', () => {
  expect(html).toMatch(/<dt class="figures-value">16 in 100<\/dt><dd[^>]*>sessions with some bleeding/)
  expect(html).toContain('href="#source-boyce-2020"')
})

test('figures of one study share its number; one without a study has none', () => {
  const labels = [...html.matchAll(/aria-label="(Source[^"]*)"/g)].map(([, label]) => label)
  expect(labels).toEqual(['Source 1: Boyce et al. 2020', 'Source 1: Boyce et al. 2020'])
})

test('separates minor risks, serious risks and contraindications', () => {
  expect(htmlText(html)).toMatch(
    /Common and minor A drop of blood.*Rare and serious A punctured lung.*Tell your clinician beforehand Bleeding/,
  )
})
