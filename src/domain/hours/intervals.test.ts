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
const toIsoIntervals = (intervals: Interval[], zone: string) =>
  intervals.map(({ opens, closes }) => `${iso(opens, zone)} ${iso(closes, zone)}`)
const timetable = (
  timeZone: string,
  hours: Hours[],
  exceptions: Timetable['exceptions'] = [],
): Timetable => ({
  timeZone,
  hours,
  exceptions,
})
const workdays: Hours['days'] = ['mo', 'tu', 'we', 'th', 'fr']

test('a break at noon gives two intervals, and past ones are left out', () => {
  const harlem = timetable('America/New_York', [
    { days: workdays, opens: '07:30', closes: '12:00' },
    { days: workdays, opens: '12:45', closes: '17:30' },
  ])
  // Friday, 12:10 in New York.
  expect(toIsoIntervals(openingIntervals(harlem, at('2026-11-27T17:10:00Z'), 4), harlem.timeZone)).toEqual([
    '2026-11-27T12:45-05:00 2026-11-27T17:30-05:00',
    '2026-11-30T07:30-05:00 2026-11-30T12:00-05:00',
    '2026-11-30T12:45-05:00 2026-11-30T17:30-05:00',
  ])
})

test('the day is that of the location, not that of the server', () => {
  const bangalore = timetable('Asia/Kolkata', [{ days: ['mo'], opens: '08:00', closes: '13:00' }])
  // Sunday evening in London is Monday in Bangalore.
  expect(toIsoIntervals(openingIntervals(bangalore, at('2026-11-29T22:00:00Z'), 1), 'Asia/Kolkata')).toEqual([
    '2026-11-30T08:00+05:30 2026-11-30T13:00+05:30',
  ])
})

test('every other week counts weeks from the first date, with nothing before it', () => {
  const hours: Hours[] = [
    { days: ['tu', 'th'], opens: '10:00', closes: '12:00', everyOtherWeekFrom: '2026-12-03' },
  ]
  const intervals = openingIntervals(timetable('UTC', hours), at('2026-11-23T00:00:00Z'), 40)
  expect(intervals.map(({ opens }) => iso(opens, 'UTC').slice(0, 10))).toEqual([
    // The Tuesday of the first week comes before the first date.
    '2026-12-03',
    '2026-12-15',
    '2026-12-17',
    '2026-12-29',
    '2026-12-31',
  ])
})

describe('an exception', () => {
  const hours: Hours[] = [{ days: workdays, opens: '09:00', closes: '17:00' }]
  const onChristmas = (...spans: { opens?: string; closes?: string }[]) =>
    toIsoIntervals(
      openingIntervals(
        timetable(
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

describe('at a change of daylight saving time', () => {
  const sundays = (opens: string, closes: string) =>
    timetable('America/New_York', [{ days: ['su'], opens, closes }])

  test('hours keep their local time before and after', () => {
    const around = timetable('America/New_York', [{ days: ['sa', 'mo'], opens: '09:00', closes: '10:00' }])
    expect(
      toIsoIntervals(openingIntervals(around, at('2027-03-13T12:00:00Z'), 3), 'America/New_York'),
    ).toEqual([
      '2027-03-13T09:00-05:00 2027-03-13T10:00-05:00',
      '2027-03-15T09:00-04:00 2027-03-15T10:00-04:00',
    ])
  })

  test('an interval that ends in the skipped hour ends at the change', () => {
    const intervals = openingIntervals(sundays('01:30', '02:30'), at('2027-03-14T05:00:00Z'), 1)
    expect(intervals.map(({ opens, closes }) => closes - opens)).toEqual([30])
    expect(openingIntervals(sundays('02:10', '02:50'), at('2027-03-14T05:00:00Z'), 1)).toEqual([])
  })

  test('a repeated local time means its first occurrence', () => {
    const intervals = openingIntervals(sundays('00:30', '01:30'), at('2026-11-01T04:00:00Z'), 1)
    expect(toIsoIntervals(intervals, 'America/New_York')).toEqual([
      '2026-11-01T00:30-04:00 2026-11-01T01:30-04:00',
    ])
  })
})

test('intervals are in order and do not touch', () => {
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

test('a minute is in an interval exactly if a row of its day covers it, an exception’s if there is one', () => {
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
        // A repeated hour counts once, so days around a change are skipped.
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

/** An independent implementation that checks the rows one by one. */
function isStated({ hours, exceptions }: Timetable, local: Temporal.ZonedDateTime): boolean {
  const date = local.toPlainDate().toString()
  const time = local.toPlainTime().toString().slice(0, 5)
  const isWithin = ({ opens = '', closes = '' }) => opens <= time && time < closes
  const own = exceptions.filter((exception) => exception.date === date)
  if (own.length > 0) return own.some(isWithin)
  const names = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
  return hours.some((row) => {
    if (!row.days.includes(names[local.dayOfWeek - 1] ?? 'mo') || !isWithin(row)) return false
    if (row.byAppointment || !isInWeeks(row, local) || !isInSeason(row, date)) return false
    if (!row.everyOtherWeekFrom) return true
    if (date < row.everyOtherWeekFrom) return false
    // 5 January 1970 was a Monday.
    const week = (day: string) => Math.floor((Date.parse(day) / 86_400_000 + 3) / 7)
    return (week(date) - week(row.everyOtherWeekFrom)) % 2 === 0
  })
}

/** Counts the same weekdays of the month before and after. */
function isInWeeks({ weeksOfMonth }: Hours, { day, daysInMonth }: Temporal.ZonedDateTime): boolean {
  if (!weeksOfMonth) return true
  let before = 0
  for (let earlier = day - 7; earlier >= 1; earlier -= 7) before += 1
  const names = ['first', 'second', 'third', 'fourth', 'fifth']
  return weeksOfMonth.some((week) => (week === 'last' ? day + 7 > daysInMonth : names[before] === week))
}

/** Goes through the year of a yearly season day by day. */
function isInSeason({ season }: Hours, date: string): boolean {
  if (!season) return true
  if (season.from.length > 5) return season.from <= date && date <= season.until
  // A leap year has every day.
  for (let day = Temporal.PlainDate.from(`2028-${season.from}`); ; day = day.add({ days: 1 })) {
    const inYear = day.toString().slice(5)
    if (inYear === date.slice(5)) return true
    if (inYear === season.until) return false
  }
}
