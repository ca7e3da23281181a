import { expect, test } from 'vitest'
import { fromPage, toPage } from './page-address.ts'

const outline = [
  { at: 'care', isOnPage: true },
  { at: 'research', isOnPage: false },
  { at: 'research~2', isOnPage: true },
]

test('what is pressed in the page is the variant that the page shows', () => {
  expect(fromPage('research/trial#text', outline)).toBe('research~2/trial#text')
  expect(fromPage('care#heading', outline)).toBe('care#heading')
  expect(fromPage('#answer', outline)).toBe('#answer')
})

test('a variant is selected in the page only where the page shows it', () => {
  expect(toPage('research~2/trial#text', outline)).toBe('research/trial#text')
  expect(toPage('research#heading', outline)).toBeNull()
  expect(toPage('#answer', outline)).toBe('#answer')
  expect(toPage(null, outline)).toBeNull()
})

test('a clinic’s own changes have the addresses of the page', () => {
  const adapted = [{ at: 'research' }]
  expect([toPage('research#body', adapted), fromPage('research#body', adapted)]).toEqual([
    'research#body',
    'research#body',
  ])
})
