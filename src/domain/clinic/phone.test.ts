import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPhone, joinExtension, parsePhone } from './phone.ts'

test.each([
  ['+12125550123', '(212) 555-0123', 'New York, reserved for fiction'],
  ['+18005550199', '(800) 555-0199', 'toll-free, reserved for fiction'],
  ['+14035550142', '403-555-0142', 'Alberta, reserved for fiction'],
  ['+16475550199', '647-555-0199', 'Ontario, reserved for fiction'],
  ['+15145550100', '514-555-0100', 'Quebec, reserved for fiction'],
  ['+918000000042', '+91 80 0000 0042', 'Bengaluru, no such exchange'],
  ['+914000000042', '+91 40 0000 0042', 'Hyderabad, no such exchange'],
  ['+918041550123', '+91 80 4155 0123', 'Bengaluru'],
  ['+919845012345', '+91 98450 12345', 'an Indian mobile'],
  ['+18765550123', '+1 876 555 0123', 'Jamaica, which shares the country code of the United States'],
  ['+442079460123', '+44 20 7946 0123', 'London, reserved for fiction'],
])('%s is formatted as %s (%s)', (stored, written) => {
  expect(formatPhone(stored)).toBe(written)
})

test.each([
  ['403-555-0199 ext. 4', 'CA', '+14035550199', '4', '403-555-0199 ext. 4'],
  ['(212) 555-0123 x12', 'US', '+12125550123', '12', '(212) 555-0123 ext. 12'],
  ['403 555 0199 extension 4', 'CA', '+14035550199', '4', '403-555-0199 ext. 4'],
  ['403.555.0199 #4', 'CA', '+14035550199', '4', '403-555-0199 ext. 4'],
  ['080 4155 0123 ext 7', 'IN', '+918041550123', '7', '+91 80 4155 0123 ext. 7'],
  ['+44 20 7946 0123', 'CA', '+442079460123', null, '+44 20 7946 0123'],
])('%s in %s keeps its extension beside the number', (typed, country, number, extension, shown) => {
  expect(parsePhone(typed, country)).toEqual({ number, extension })
  expect(formatPhone(joinExtension(number, extension))).toBe(shown)
})

test.each([
  '555-0199',
  '12',
  'call me',
  '403-555-0199 or 403-555-0142',
  '+999 12345678',
  '403-555-0199 ext. 4 or 5',
])('%s is not taken for a telephone number', (typed) => {
  expect(parsePhone(typed, 'CA')).toBeNull()
})

test('every American and Canadian number reserved for fiction is formatted in its national style', () => {
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

test('formatting drops no digit but those of the country code, and leaves other text unchanged', () => {
  const digits = (text: string) => text.replace(/\D/g, '')
  fc.assert(
    fc.property(fc.stringMatching(/^\+[1-9]\d{6,14}$/), (stored) => {
      expect(digits(stored).endsWith(digits(formatPhone(stored)))).toBe(true)
    }),
  )
  for (const text of ['', 'ask at the desk', '+1']) expect(formatPhone(text)).toBe(text)
})
