import { Temporal } from 'temporal-polyfill'
import { todayIn } from './dates.ts'
import { spansOn, type Timetable } from './spans.ts'

/** Open from `opens` until before `closes`, both in minutes since 1970. */
export type Interval = { opens: number; closes: number }

/**
 * Days of opening hours in a page. A page cached for longer than that no longer states whether the location is open.
 */
export const daysAhead = 21

/**
 * The opening intervals of a location over the next `days` of its calendar.
 *
 * @param now milliseconds since 1970; intervals that have ended are left out
 * @returns in order, neither overlapping nor touching
 */
export function openingIntervals(timetable: Timetable, now: number, days: number = daysAhead): Interval[] {
  const today = todayIn(timetable.timeZone, now)
  const minute = Math.floor(now / 60_000)
  return Array.from({ length: days }, (_, ahead) => today.add({ days: ahead })).flatMap((date) =>
    intervalsOn(timetable, date).filter(({ closes }) => closes > minute),
  )
}

/** The opening intervals of a location on a date of its calendar, in order and separate. */
export function intervalsOn(timetable: Timetable, date: Temporal.PlainDate): Interval[] {
  return spansOn(timetable, date)
    .map(({ opens, closes }) => ({
      opens: toEpochMinute(date, opens, timetable.timeZone),
      closes: toEpochMinute(date, closes, timetable.timeZone),
    }))
    .filter(({ opens, closes }) => opens < closes)
}

/**
 * The minute since 1970 of a local time: the first occurrence of a repeated time (clocks put back), and the minute of the
 * change for a skipped time (clocks put forward), so that no location appears open longer than its stated hours.
 */
function toEpochMinute(date: Temporal.PlainDate, time: string, timeZone: string): number {
  const local = date.toPlainDateTime(Temporal.PlainTime.from(time))
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const at = zoned.toPlainDateTime().equals(local) ? zoned : (zoned.getTimeZoneTransition('next') ?? zoned)
  return Math.floor(at.epochMilliseconds / 60_000)
}
