import { expect, test } from 'vitest'
import { said } from '../fixture-parts.ts'
import { renderSections, wordsOf } from '../render-sections.tsx'
import { sessionFixtures } from './fixtures.ts'

test('steps are counted; duration and soreness are named', () => {
  const html = renderSections(sessionFixtures)
  expect(html).toMatch(/<ol[^>]*>(<li.*<\/li>){4}<\/ol>/)
  expect(wordsOf(html)).toMatch(
    /How long it takes 30–40 minutes Soreness afterwards Like after hard exercise/,
  )
})

test('a duration alone is worth showing', () => {
  const section = { kind: 'session', key: 's', heading: null, fields: { duration: said('Half an hour') } }
  expect(wordsOf(renderSections([section]))).toBe('How long it takes Half an hour')
})
