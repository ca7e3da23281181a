import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeHost } from './hosts.ts'

test.each([
  'www.clinic.example',
  ' www.clinic.example ',
  'WWW.Clinic.Example',
  'www.clinic.example.',
  'www.clinic.example:3000',
  'https://www.clinic.example',
  'HTTPS://www.clinic.example:443/conditions?from=map#top',
  'www.clinic.example./',
])('%s is normalised to www.clinic.example', (given) => {
  expect(normalizeHost(given)).toBe('www.clinic.example')
})

test.each([
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['XN--MNCHEN-3YA.example', 'xn--mnchen-3ya.example'],
  ['nyc.localhost:3000', 'nyc.localhost'],
  ['127.0.0.1:3000', '127.0.0.1'],
  ['[::1]:3000', '[::1]'],
])('%s is normalised to %s', (given, stored) => {
  expect(normalizeHost(given)).toBe(stored)
})

test.each([
  '',
  '  ',
  '.',
  'https://',
  '/conditions',
  'a b',
  'clinic.example:port',
  '#',
  'clinic..example',
  'clinic.example..',
])('"%s" is not a host', (given) => {
  expect(normalizeHost(given)).toBe('')
})

test('normalising is idempotent and never throws', () => {
  const part = fc.constantFrom(
    'Clinic',
    'é',
    '.',
    '..',
    ':',
    '80',
    '/',
    'http://',
    '@',
    '[',
    '%41',
    ' ',
    '-',
    '１',
  )
  const assembled = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.string(), assembled, fc.webUrl(), fc.domain()), (given) => {
      const host = normalizeHost(given)
      expect(normalizeHost(host)).toBe(host)
      expect(host).toBe(host.toLowerCase())
    }),
    { numRuns: 500 },
  )
})
