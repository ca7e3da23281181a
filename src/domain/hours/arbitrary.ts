import fc from 'fast-check'
import { type HoursPattern, monthWeeks, weekdays } from '../clinic/clinic.ts'
import type { Timetable } from './spans.ts'

/** Time zones with and without daylight saving time, including changes at midnight and by half an hour. */
export const zones = [
  'America/New_York',
  'America/Edmonton',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Europe/Dublin',
  'UTC',
]

const timeOfDay = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map(
    (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  )

const span = fc
  .tuple(timeOfDay, timeOfDay)
  .filter(([first, second]) => first !== second)
  .map(([first, second]) =>
    first < second ? { opens: first, closes: second } : { opens: second, closes: first },
  )

/** Instants of 2026 and 2027, around all changes of daylight saving time. */
export const arbitraryNow = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) })

const date = arbitraryNow.map((time) => new Date(time).toISOString().slice(0, 10))

const absent = { nil: undefined }
const yearlyOrOnce = fc.tuple(date, date, fc.boolean()).map(([one, other, isYearly]) => {
  const [from = one, until = other] = isYearly ? [one.slice(5), other.slice(5)] : [one, other].toSorted()
  return { from, until }
})

/** Hours of every week, of every other week or some of the month, in a season or all year, with and without appointment. */
const pattern: fc.Arbitrary<HoursPattern> = fc.record({
  everyOtherWeekFrom: fc.option(date, absent),
  weeksOfMonth: fc.option(fc.subarray([...monthWeeks], { minLength: 1 }), absent),
  season: fc.option(yearlyOrOnce, absent),
  byAppointment: fc.option(fc.boolean(), absent),
})

export const arbitraryTimetable: fc.Arbitrary<Timetable> = fc.record({
  timeZone: fc.constantFrom(...zones),
  hours: fc.array(
    fc
      .tuple(fc.subarray([...weekdays]), span, pattern)
      .map(([days, times, own]) => ({ days, ...times, ...own })),
    { maxLength: 6 },
  ),
  exceptions: fc.array(
    fc.tuple(date, fc.option(span)).map(([day, times]) => ({ date: day, ...times })),
    { maxLength: 4 },
  ),
})
