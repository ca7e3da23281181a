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
])('a form may be sent to %s: %s', (path, isOpen) => {
  expect(isEnquiryPath(path)).toBe(isOpen)
})
