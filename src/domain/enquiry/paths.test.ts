import { expect, test } from 'vitest'
import { hasEnquiryForm, isEnquiryPath } from './paths.ts'

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

test.each([
  ['/contact', true],
  ['/locations/calgary', true],
  ['/conditions/heel-pain', true],
  ['/treatments/dry-needling', true],
  ['/regions/calf', true],
  ['/muscles/soleus', false],
  ['/conditions', false],
  ['/enquiries/received', false],
  ['https://elsewhere.example/contact', false],
  ['contact', false],
])('the form stands at %s: %s', (path, hasForm) => {
  expect(hasEnquiryForm(path)).toBe(hasForm)
})
