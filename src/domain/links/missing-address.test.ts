import { expect, test } from 'vitest'
import { toMissingAddress } from './missing-address.ts'

const site = { locales: ['en-IN', 'hi'] }

test.each([
  ['/Heel-Pain/', '/heel-pain'],
  ['/hi/heel-pain', '/heel-pain'],
  ['/index.php/about', '/index.php/about'],
  ['/wp-content/uploads/2019/05/price-list.pdf', '/wp-content/uploads/2019/05/price-list.pdf'],
  ['/blog/%E0%A4%8F%E0%A4%A1%E0%A4%BC%E0%A5%80', '/blog/एड़ी'.normalize('NFC')],
])('%s is counted as %s', (asked, counted) => {
  expect(toMissingAddress(asked, site)).toBe(counted)
})

test.each([
  ['a person’s email address', '/unsubscribe/maya%40example.org'],
  ['a telephone number', '/call/403-555-0142-7'],
  ['what scanners ask for', '/wp-login.php'],
  ['a hidden file', '/old/.git/config'],
  ['a file of the server', '/media/none.webp'],
  ['an endless address', `/${'a'.repeat(300)}`],
  ['the home page', '/hi'],
])('%s is not counted', (_, asked) => {
  expect(toMissingAddress(asked, site)).toBeNull()
})
