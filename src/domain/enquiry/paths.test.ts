import { expect, test } from 'vitest'
import { isEnquiryPath } from './paths.ts'

test.each([
  ['/enquiries', true],
  ['/hi/enquiries', true],
  ['/en-IN/enquiries', true],
  ['/enquiries/', false],
  ['/enquiries/received', false],
  ['/xx/enquiries', false],
  ['/conditions/enquiries', false],
  ['/', false],
])('a form may be posted to %s: %s', (path, expected) => {
  expect(isEnquiryPath(path)).toBe(expected)
})
