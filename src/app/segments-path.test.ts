import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsPath } from './segments-path.ts'

test('segments that Next has decoded and segments that it has not give the same path', () => {
  expect(segmentsPath(['caf%C3%A9', 'a'])).toBe('café/a')
  expect(segmentsPath(['café', 'a'])).toBe('café/a')
  expect(segmentsPath(['%25'])).toBe(segmentsPath(['%']))
})

test('no segment becomes two or none, and none fails', () => {
  expect(segmentsPath(['%2F'])).toBe('%2F')
  const segment = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('%2F', '%ff', '/', '%', 'a%2Fb'))
  fc.assert(
    fc.property(fc.array(segment), (segments) => {
      const parts = segmentsPath(segments).split('/').filter(Boolean)
      expect(parts).toHaveLength(segments.length)
    }),
  )
})
