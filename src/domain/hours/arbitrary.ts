import fc from 'fast-check'
import { weekdays } from '../clinic/clinic.ts'
import type { Timetable } from './spans.ts'

/** Places in zones with and without clocks that are changed, also at midnight and by half an hour. */
export const zones = [
  'America/New_York',
  'America/Edmonton',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Europe/Dublin',
  'UTC',
]

const clock = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map(
    (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  )

const span = fc
  .tuple(clock, clock)
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => (one < other ? { opens: one, closes: other } : { opens: other, closes: one }))

/** Days of 2026 and 2027, all changes of clocks among them. */
export const arbitraryNow = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) })

const date = arbitraryNow.map((time) => new Date(time).toISOString().slice(0, 10))

export const arbitraryTimetable: fc.Arbitrary<Timetable> = fc.record({
  timeZone: fc.constantFrom(...zones),
  hours: fc.array(
    fc
      .tuple(fc.subarray([...weekdays]), span, fc.option(date, { nil: undefined }))
      .map(([days, times, everyOtherWeekFrom]) => ({ days, ...times, everyOtherWeekFrom })),
    { maxLength: 6 },
  ),
  exceptions: fc.array(
    fc.tuple(date, fc.option(span)).map(([day, times]) => ({ date: day, ...times })),
    { maxLength: 4 },
  ),
})
