import { expect, test } from 'vitest'
import { parseSearchParams, preservedQuery } from './search-params.ts'

test('a page receives the parameters that pages of its kind read, and no others', () => {
  const query = 'q=heel&region=calf&symptom=%20&utm_source=x'
  const nothing = { q: null, region: null, symptom: null, condition: null, language: null, location: null }
  expect(parseSearchParams(query, 'search')).toEqual({ ...nothing, q: 'heel' })
  expect(parseSearchParams(query, 'find')).toEqual({ ...nothing, region: 'calf' })
  expect(parseSearchParams(query, 'document')).toEqual(nothing)
})

test('links to other languages keep what the page reads', () => {
  expect(preservedQuery('?q=heel%20pain&gclid=1', 'search')).toBe('?q=heel+pain')
  expect(preservedQuery('?q=heel', 'home')).toBe('')
})
