import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { Hours } from '../clinic/clinic.ts'
import { arbitraryNow, arbitraryTimetable } from './arbitrary.ts'
import { type Interval, openingIntervals } from './intervals.ts'
import type { Timetable } from './spans.ts'

const at = (instant: string) => Date.parse(instant)
const iso = (minute: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' })
const shown = (intervals: Interval[], zone: string) =>
  intervals.map(({ opens, closes }) => `${iso(opens, zone)} ${iso(closes, zone)}`)
const place = (timeZone: string, hours: Hours[], exceptions: Timetable['exceptions'] = []): Timetable => ({
  timeZone,
  hours,
  exceptions,
})
const workdays: Hours['days'] = ['mo', 'tu', 'we', 'th', 'fr']

test('a break at noon makes two intervals, and what is over is left out', () => {
  const harlem = place('America/New_York', [
    { days: workdays, opens: '07:30', closes: '12:00' },
    { days: workdays, opens: '12:45', closes: '17:30' },
  ])
  // Friday, 12:10 in New York.
  expect(shown(openingIntervals(harlem, at('2026-11-27T17:10:00Z'), 4), harlem.timeZone)).toEqual([
    '2026-11-27T12:45-05:00 2026-11-27T17:30-05:00',
    '2026-11-30T07:30-05:00 2026-11-30T12:00-05:00',
    '2026-11-30T12:45-05:00 2026-11-30T17:30-05:00',
  ])
})

test('the day is that of the place, not that of the server', () => {
  const bangalore = place('Asia/Kolkata', [{ days: ['mo'], opens: '08:00', closes: '13:00' }])
  // Sunday evening in London is Monday in Bangalore.
  expect(shown(openingIntervals(bangalore, at('2026-11-29T22:00:00Z'), 1), 'Asia/Kolkata')).toEqual([
    '2026-11-30T08:00+05:30 2026-11-30T13:00+05:30',
  ])
})

test('every other week is counted in weeks from the first date, and nothing holds before it', () => {
  const hours: Hours[] = [
    { days: ['tu', 'th'], opens: '10:00', closes: '12:00', everyOtherWeekFrom: '2026-12-03' },
  ]
  const found = openingIntervals(place('UTC', hours), at('2026-11-23T00:00:00Z'), 40)
  expect(found.map(({ opens }) => iso(opens, 'UTC').slice(0, 10))).toEqual([
    // The Tuesday of the first week comes before the first date.
    '2026-12-03',
    '2026-12-15',
    '2026-12-17',
    '2026-12-29',
    '2026-12-31',
  ])
})

describe('a day that differs', () => {
  const hours: Hours[] = [{ days: workdays, opens: '09:00', closes: '17:00' }]
  const onChristmas = (...spans: { opens?: string; closes?: string }[]) =>
    shown(
      openingIntervals(
        place(
          'UTC',
          hours,
          spans.map((span) => ({ date: '2026-12-25', ...span })),
        ),
        at('2026-12-25T00:00:00Z'),
        1,
      ),
      'UTC',
    )

  test('is closed without times', () => expect(onChristmas({})).toEqual([]))

  test('has its own times and none of the week’s', () => {
    expect(onChristmas({ opens: '08:00', closes: '10:00' }, { opens: '18:00', closes: '19:00' })).toEqual([
      '2026-12-25T08:00+00:00 2026-12-25T10:00+00:00',
      '2026-12-25T18:00+00:00 2026-12-25T19:00+00:00',
    ])
  })
})

describe('where clocks are changed', () => {
  const sundays = (opens: string, closes: string) =>
    place('America/New_York', [{ days: ['su'], opens, closes }])

  test('hours keep the clock’s time on both sides', () => {
    const around = place('America/New_York', [{ days: ['sa', 'mo'], opens: '09:00', closes: '10:00' }])
    expect(shown(openingIntervals(around, at('2027-03-13T12:00:00Z'), 3), 'America/New_York')).toEqual([
      '2027-03-13T09:00-05:00 2027-03-13T10:00-05:00',
      '2027-03-15T09:00-04:00 2027-03-15T10:00-04:00',
    ])
  })

  test('a time that the clock leaps over ends with the leap', () => {
    const found = openingIntervals(sundays('01:30', '02:30'), at('2027-03-14T05:00:00Z'), 1)
    expect(found.map(({ opens, closes }) => closes - opens)).toEqual([30])
    expect(openingIntervals(sundays('02:10', '02:50'), at('2027-03-14T05:00:00Z'), 1)).toEqual([])
  })

  test('a time that the clock shows twice is meant at its first', () => {
    const found = openingIntervals(sundays('00:30', '01:30'), at('2026-11-01T04:00:00Z'), 1)
    expect(shown(found, 'America/New_York')).toEqual(['2026-11-01T00:30-04:00 2026-11-01T01:30-04:00'])
  })
})

test('intervals are in order and leave time between them', () => {
  fc.assert(
    fc.property(arbitraryTimetable, arbitraryNow, (timetable, now) => {
      let end = Math.floor(now / 60_000) - 24 * 60 * 2
      for (const { opens, closes } of openingIntervals(timetable, now, 10)) {
        expect(opens).toBeGreaterThan(end)
        expect(closes).toBeGreaterThan(opens)
        end = closes
      }
    }),
  )
})

test('a minute is in an interval exactly if a row of its day says so: an exception’s where there is one', () => {
  fc.assert(
    fc.property(
      arbitraryTimetable,
      arbitraryNow,
      fc.integer({ min: 0, max: 9 * 24 * 60 }),
      (timetable, now, ahead) => {
        const minute = Math.floor(now / 60_000) + ahead
        const local = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(
          timetable.timeZone,
        )
        // An hour that the clock shows twice belongs to its rows once.
        fc.pre(local.subtract({ hours: 3 }).offset === local.add({ hours: 3 }).offset)
        const isIn = openingIntervals(timetable, now, 12).some(
          ({ opens, closes }) => opens <= minute && minute < closes,
        )
        expect(isIn).toBe(isStated(timetable, local))
      },
    ),
    { numRuns: 300 },
  )
})

/** The rows read one by one, without any of the product’s own code for it. */
function isStated({ hours, exceptions }: Timetable, local: Temporal.ZonedDateTime): boolean {
  const date = local.toPlainDate().toString()
  const time = local.toPlainTime().toString().slice(0, 5)
  const isWithin = ({ opens = '', closes = '' }) => opens <= time && time < closes
  const own = exceptions.filter((exception) => exception.date === date)
  if (own.length > 0) return own.some(isWithin)
  const names = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
  return hours.some((row) => {
    if (!row.days.includes(names[local.dayOfWeek - 1] ?? 'mo') || !isWithin(row)) return false
    if (!row.everyOtherWeekFrom) return true
    if (date < row.everyOtherWeekFrom) return false
    // Monday, 5 January 1970, began a week.
    const week = (day: string) => Math.floor((Date.parse(day) / 86_400_000 + 3) / 7)
    return (week(date) - week(row.everyOtherWeekFrom)) % 2 === 0
  })
}
