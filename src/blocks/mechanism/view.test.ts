import { expect, test } from 'vitest'
import { htmlText, renderSections } from '../render-sections.tsx'
import { mechanism } from './index.ts'

test('steps are numbered, and their certainty is a remark of its own', () => {
  const html = renderSections(mechanism.fixtures)
  expect(html).toMatch(/<ol[^>]*>(<li.*<\/li>){3}<\/ol><div class="remark">/)
  expect(htmlText(html)).toMatch(/How sure is this\? These are explanations, not findings/)
})
