import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeZones } from '../time-zones/time-zone.ts'
import { formatDayOf, formatTime, nameTimeZone, toInstant, toLocalTime } from './local-time.ts'

const utc = (local: string, timeZone: string) => {
  const found = toInstant(local, timeZone)
  return found && [new Date(found.at).toISOString().slice(0, 16), found.clockChange]
}

describe('a time at a clinic', () => {
  test('is the clinic’s own, in summer and in winter', () => {
    expect(utc('2026-07-01T09:00', 'America/New_York')).toEqual(['2026-07-01T13:00', null])
    expect(utc('2026-12-24T09:00', 'America/New_York')).toEqual(['2026-12-24T14:00', null])
    expect(utc('2026-12-24T09:00', 'Asia/Kolkata')).toEqual(['2026-12-24T03:30', null])
  })

  test('that the clock jumps over is as much later as the clock is set forward', () => {
    expect(utc('2026-03-08T02:30', 'America/New_York')).toEqual(['2026-03-08T07:30', 'skipped'])
    const at = toInstant('2026-03-08T02:30', 'America/New_York')?.at ?? 0
    expect(toLocalTime(at, 'America/New_York')).toBe('2026-03-08T03:30')
    expect(utc('2026-10-04T02:15', 'Australia/Lord_Howe')).toEqual(['2026-10-03T15:45', 'skipped'])
  })

  test('that the clock shows twice is the first of the two', () => {
    expect(utc('2026-11-01T01:30', 'America/New_York')).toEqual(['2026-11-01T05:30', 'repeated'])
    expect(utc('2026-10-25T01:30', 'Europe/London')).toEqual(['2026-10-25T00:30', 'repeated'])
    expect(utc('2026-11-01T02:00', 'America/New_York')).toEqual(['2026-11-01T07:00', null])
  })

  test.each(['', 'tomorrow', '2026-02-30T09:00', '2026-12-24', '2026-12-24T25:00', '2026-12-24T09:00Z'])(
    '%s is none',
    (text) => expect(toInstant(text, 'America/Edmonton')).toBeNull(),
  )

  test('comes back as it was entered in every time zone, unless the clock jumps over it', () => {
    const minute = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2032, 0, 1) / 60_000 })
    fc.assert(
      fc.property(minute, fc.constantFrom(...timeZones), (minutes, timeZone) => {
        const local = new Date(minutes * 60_000).toISOString().slice(0, 16)
        const found = toInstant(local, timeZone)
        const back = found && toLocalTime(found.at, timeZone)
        if (found?.clockChange === 'skipped') expect(String(back) > local).toBe(true)
        else expect(back).toBe(local)
      }),
    )
  })
})

test('a time is read with its day and year, and named after its city', () => {
  const at = Date.parse('2026-12-24T14:00:00Z')
  expect(formatTime(at, 'America/New_York')).toBe('24 Dec 2026, 09:00')
  expect(formatDayOf(at, 'America/New_York')).toBe('Thursday, 24 December 2026')
  expect(nameTimeZone('America/New_York')).toBe('New York time')
  expect(nameTimeZone('UTC')).toBe('UTC')
})
