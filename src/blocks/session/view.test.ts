import { expect, test } from 'vitest'
import { asText } from '../fixture-parts.ts'
import { htmlText, renderSections } from '../render-sections.tsx'
import { session } from './index.ts'

test('steps are numbered; duration and soreness are labelled', () => {
  const html = renderSections(session.fixtures)
  expect(html).toMatch(/<ol[^>]*>(<li.*<\/li>){4}<\/ol>/)
  expect(htmlText(html)).toMatch(
    /How long it takes 30–40 minutes Soreness afterwards Like after hard exercise/,
  )
})

test('a duration alone is shown', () => {
  const section = { kind: 'session', key: 's', heading: null, fields: { duration: asText('Half an hour') } }
  expect(htmlText(renderSections([section]))).toBe('How long it takes Half an hour')
})
