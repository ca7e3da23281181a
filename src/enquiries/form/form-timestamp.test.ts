import { expect, test } from 'vitest'
import { formAge, signFormTimestamp } from './form-timestamp.ts'

const day = 24 * 60 * 60 * 1000
const renderedAt = Date.UTC(2026, 10, 21)

test('a form of a page that was cached for months is valid', () => {
  const timestamp = signFormTimestamp('nyc', renderedAt)
  for (const days of [0, 1, 90, 179])
    expect(formAge('nyc', timestamp, renderedAt + days * day)).toBe(days * day)
})

test('an expired timestamp, one of another clinic and a forged one are invalid', () => {
  const timestamp = signFormTimestamp('nyc', renderedAt)
  expect(formAge('nyc', timestamp, renderedAt + 181 * day)).toBeNull()
  expect(formAge('okotoks', timestamp, renderedAt)).toBeNull()
  const [seconds, signature] = timestamp.split('.')
  for (const forged of ['', '.', 'x', `${seconds}.`, `${seconds}0.${signature}`, `zzzz.${signature}`])
    expect([forged, formAge('nyc', forged, renderedAt)]).toEqual([forged, null])
})
