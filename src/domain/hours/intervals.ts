import { Temporal } from 'temporal-polyfill'
import { todayIn } from './dates.ts'
import { spansOn, type Timetable } from './spans.ts'

/** Open from the first minute up to the second, both in minutes since 1970. */
export type Interval = { opens: number; closes: number }

/** How far ahead a page knows the hours of its place. It says nothing of them when it has been kept for longer. */
export const daysAhead = 21

/**
 * When a place is open from `now` (milliseconds since 1970) on, the coming `days` of its calendar: in order, apart from
 * one another, what is over left out.
 */
export function openingIntervals(timetable: Timetable, now: number, days: number = daysAhead): Interval[] {
  const today = todayIn(timetable.timeZone, now)
  const minute = Math.floor(now / 60_000)
  return Array.from({ length: days }, (_, ahead) => today.add({ days: ahead })).flatMap((date) =>
    intervalsOn(timetable, date).filter(({ closes }) => closes > minute),
  )
}

export function intervalsOn(timetable: Timetable, date: Temporal.PlainDate): Interval[] {
  return spansOn(timetable, date)
    .map(({ opens, closes }) => ({
      opens: toEpochMinute(date, opens, timetable.timeZone),
      closes: toEpochMinute(date, closes, timetable.timeZone),
    }))
    .filter(({ opens, closes }) => opens < closes)
}

/**
 * The minute at which a clock of the place shows a time: the first where it shows it twice (clocks put back), and the
 * minute of the leap where it never does (clocks put forward), so that nobody is open longer than the clock says.
 */
function toEpochMinute(date: Temporal.PlainDate, time: string, timeZone: string): number {
  const shown = date.toPlainDateTime(Temporal.PlainTime.from(time))
  const found = shown.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const at = found.toPlainDateTime().equals(shown) ? found : (found.getTimeZoneTransition('next') ?? found)
  return Math.floor(at.epochMilliseconds / 60_000)
}
