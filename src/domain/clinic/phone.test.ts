import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPhone } from './phone.ts'

test.each([
  ['+12125550123', '(212) 555-0123', 'New York, kept for fiction'],
  ['+18005550199', '(800) 555-0199', 'toll-free, kept for fiction'],
  ['+14035550142', '403-555-0142', 'Alberta, kept for fiction'],
  ['+16475550199', '647-555-0199', 'Ontario, kept for fiction'],
  ['+15145550100', '514-555-0100', 'Quebec, kept for fiction'],
  ['+918000000042', '+91 80 0000 0042', 'Bengaluru, of no exchange'],
  ['+914000000042', '+91 40 0000 0042', 'Hyderabad, of no exchange'],
  ['+918041550123', '+91 80 4155 0123', 'Bengaluru'],
  ['+919845012345', '+91 98450 12345', 'an Indian mobile'],
  ['+18765550123', '+1 876 555 0123', 'Jamaica, which dials like the United States'],
  ['+442079460123', '+44 20 7946 0123', 'London, kept for fiction'],
])('%s is written %s (%s)', (stored, written) => {
  expect(formatPhone(stored)).toBe(written)
})

test('every American and Canadian number kept for fiction is written as its country does', () => {
  const last = fc.integer({ min: 100, max: 199 })
  fc.assert(
    fc.property(
      fc.constantFrom('212', '415', '312'),
      fc.constantFrom('403', '780', '587', '416'),
      last,
      (us, ca, n) => {
        expect(formatPhone(`+1${us}5550${n}`)).toBe(`(${us}) 555-0${n}`)
        expect(formatPhone(`+1${ca}5550${n}`)).toBe(`${ca}-555-0${n}`)
      },
    ),
  )
})

test('no digit is lost or added but the country’s own, and what is no number stays', () => {
  const digits = (text: string) => text.replace(/\D/g, '')
  fc.assert(
    fc.property(fc.stringMatching(/^\+[1-9]\d{6,14}$/), (stored) => {
      expect(digits(stored).endsWith(digits(formatPhone(stored)))).toBe(true)
    }),
  )
  for (const words of ['', 'ask at the desk', '+1']) expect(formatPhone(words)).toBe(words)
})
