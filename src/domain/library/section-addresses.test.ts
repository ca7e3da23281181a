import { expect, test } from 'vitest'
import { addressOnPage, sectionAddresses } from './section-addresses.ts'

test('variants of one key have addresses of their own, which lead to one place on the page', () => {
  const addresses = sectionAddresses(['research', 'care', 'research', 'research'])
  expect(addresses).toEqual(['research', 'care', 'research~2', 'research~3'])
  expect(addresses.map(addressOnPage)).toEqual(['research', 'care', 'research', 'research'])
  expect(addressOnPage('research~2/trial#text')).toBe('research/trial#text')
  expect(addressOnPage('#answer')).toBe('#answer')
})
