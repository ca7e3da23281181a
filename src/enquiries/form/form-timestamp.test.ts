import { expect, test } from 'vitest'
import { formAge, signFormTimestamp } from './form-timestamp.ts'

const day = 24 * 60 * 60 * 1000
const made = Date.UTC(2026, 10, 21)

test('a form from a page that was kept for months is as good as a new one', () => {
  const signed = signFormTimestamp('nyc', made)
  for (const days of [0, 1, 90, 179]) expect(formAge('nyc', signed, made + days * day)).toBe(days * day)
})

test('an older one, one of another clinic, and one that was made up are none of ours', () => {
  const signed = signFormTimestamp('nyc', made)
  expect(formAge('nyc', signed, made + 181 * day)).toBeNull()
  expect(formAge('okotoks', signed, made)).toBeNull()
  const [seconds, signature] = signed.split('.')
  for (const forged of ['', '.', 'x', `${seconds}.`, `${seconds}0.${signature}`, `zzzz.${signature}`])
    expect([forged, formAge('nyc', forged, made)]).toEqual([forged, null])
})
