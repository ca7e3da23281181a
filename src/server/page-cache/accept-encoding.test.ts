import fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectEncoding } from './accept-encoding.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['identity', 'identity'],
  ['identity;q=0, *;q=0', 'identity'],
  ['deflate', 'identity'],
])('a client that sends "%s" gets %s', (header, encoding) => {
  expect(selectEncoding(header)).toBe(encoding)
})

test('an encoding that the client refuses is never sent', () => {
  const weight = fc.constantFrom('', ';q=0', ';q=0.001', ';q=0.5', ';q=1')
  const header = fc.uniqueArray(fc.tuple(fc.constantFrom('br', 'gzip', 'deflate', 'zstd'), weight), {
    selector: ([name]) => name,
  })
  fc.assert(
    fc.property(header, (parts) => {
      const encoding = selectEncoding(parts.map((part) => part.join('')).join(', '))
      if (encoding === 'identity') return true
      return parts.some(([name, q]) => name === encoding && q !== ';q=0')
    }),
  )
})

test('any header is answered', () => {
  fc.assert(fc.property(fc.string(), (header) => ['br', 'gzip', 'identity'].includes(selectEncoding(header))))
})
