import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consentEnds, consentHoldsFrom, heldBackFrom, publicationDay, publicFrom } from './dates.ts'

const fourth = '2026-12-04T12:00:00.000Z'

test('a post appears, and consent ends, at midnight in the site’s time zone', () => {
  expect(new Date(publicFrom(fourth, 'America/New_York')).toISOString()).toBe('2026-12-04T05:00:00.000Z')
  expect(new Date(consentEnds(fourth, 'Asia/Kolkata')).toISOString()).toBe('2026-12-03T18:30:00.000Z')
})

test('a post that was given the current time late in the evening appears at once', () => {
  const evening = '2026-12-05T04:00:00.000Z' // 23:00 on the 4th in New York
  expect(publicFrom(evening, 'America/New_York')).toBe(Date.parse(evening))
})

test.each([
  ['2026-12-05T04:00:00.000Z', 'America/Edmonton', '2026-12-04'],
  ['2026-12-04T20:00:00.000Z', 'Asia/Kolkata', '2026-12-05'],
  ['2026-12-04T12:00:59.000Z', 'Pacific/Auckland', '2026-12-04'],
  ['2026-12-04T11:30:00.000Z', 'Pacific/Kiritimati', '2026-12-04'],
  ['2026-12-04T00:00:00.000Z', 'America/Edmonton', '2026-12-04'],
])('the day of a post stored as %s is, in %s, %s', (stored, timeZone, expected) => {
  expect(publicationDay(stored, timeZone)).toBe(expected)
})

const day = fc.integer({ min: 0, max: 40 })
const zone = fc.constantFrom(
  'America/New_York',
  'Asia/Kolkata',
  'America/New_York',
  'UTC',
  'Pacific/Auckland',
)
const instant = fc
  .integer({ min: 0, max: 40 * 24 * 60 })
  .map((minutes) => Date.UTC(2026, 9, 20) + minutes * 60_000)

test('what a query compares stored dates with agrees with the instants', () => {
  fc.assert(
    fc.property(day, instant, instant, zone, (days, chosenAt, now, timeZone) => {
      const picked = new Date(Date.UTC(2026, 9, 20 + days, 12)).toISOString()
      for (const stored of [picked, new Date(chosenAt).toISOString()])
        expect(stored < heldBackFrom(now, timeZone)).toBe(publicFrom(stored, timeZone) <= now)
      expect(picked >= consentHoldsFrom(now, timeZone)).toBe(consentEnds(picked, timeZone) > now)
    }),
  )
})
