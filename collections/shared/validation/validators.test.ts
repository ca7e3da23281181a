import { expect, test } from 'vitest'
import { validateHexColor } from '../../clinics/validate.ts'
import { validatePhoneNumber, validateWebAddress } from './validators.ts'

test('an error names the field by its label and what is allowed', () => {
  expect(validateWebAddress('http://booking.example', { label: 'Booking link' })).toBe(
    '“Booking link” must be a full address that starts with https://.',
  )
  expect(validatePhoneNumber('555-0142', { label: 'Telephone' })).toBe(
    '“Telephone” is not a telephone number. Enter it with its area code, for example 403-555-0142 or +91 80 4155 0123.',
  )
  expect(validateHexColor('red', { label: 'Accent colour' })).toMatch(/^“Accent colour” must be #/)
})

test('an empty optional value is accepted', () => {
  const field = { label: 'Booking link' }
  expect([validateWebAddress('', field), validatePhoneNumber(null, field)]).toEqual([true, true])
})
