import type { Hours, Weekday } from '../clinic/clinic.ts'
import { weekdays } from '../clinic/clinic.ts'
import { parseDate, todayIn } from './dates.ts'
import { intervalsOn } from './intervals.ts'
import { appliesOn, mergeSpans, type Span, type Timetable } from './spans.ts'

/** A date (`YYYY-MM-DD`) on which alternate-week hours apply, and the minute since 1970 at which they end. */
export type Occurrence = { date: string; until: number }

/**
 * A day of the week with its hours; no spans if it is closed. `occurrences` are the next dates of alternate-week hours.
 */
export type WeekRow = { weekday: Weekday; spans: Span[]; occurrences: Occurrence[] | null }

/** How many dates of alternate-week hours a page lists. It may be cached until the last of them has passed. */
const occurrencesAhead = 3
const weeksAhead = 26

/**
 * The week of a location, Monday first. Alternate-week hours are separate rows after the day's weekly hours; a day with
 * alternate-week hours alone has no closed row.
 *
 * @param now milliseconds since 1970
 */
export function weekRows(timetable: Timetable, now: number): WeekRow[] {
  return weekdays.flatMap((weekday) => {
    const dayHours = timetable.hours.filter(({ days }) => days.includes(weekday))
    const weekly = mergeSpans(dayHours.filter(({ everyOtherWeekFrom }) => !everyOtherWeekFrom))
    const alternating = [...Map.groupBy(dayHours, (row) => weekCycle(row)).entries()]
      .filter(([cycle]) => cycle)
      .map(([, rows]) => ({
        weekday,
        spans: mergeSpans(rows),
        occurrences: findOccurrences(rows, weekday, timetable, now),
      }))
    return weekly.length === 0 && alternating.length > 0
      ? alternating
      : [{ weekday, spans: weekly, occurrences: null }, ...alternating]
  })
}

/** Rows with the same first date fall into the same weeks. */
const weekCycle = ({ everyOtherWeekFrom }: Hours): string => everyOtherWeekFrom ?? ''

/** The next dates of alternate-week rows, without exceptional dates. */
function findOccurrences(
  rows: readonly Hours[],
  weekday: Weekday,
  timetable: Timetable,
  now: number,
): Occurrence[] {
  const from = parseDate(rows[0]?.everyOtherWeekFrom ?? '')
  const today = todayIn(timetable.timeZone, now)
  const start = from && from.toString() > today.toString() ? from : today
  const first = start.add({ days: (weekdays.indexOf(weekday) + 8 - start.dayOfWeek) % 7 })
  const excepted = new Set(timetable.exceptions.map(({ date }) => date))
  const occurrences: Occurrence[] = []
  for (let week = 0; week < weeksAhead && occurrences.length < occurrencesAhead; week++) {
    const date = first.add({ weeks: week })
    if (excepted.has(date.toString()) || !rows.some((row) => appliesOn(row, date))) continue
    const until = intervalsOn({ ...timetable, hours: [...rows] }, date).at(-1)?.closes ?? 0
    if (until > now / 60_000) occurrences.push({ date: date.toString(), until })
  }
  return occurrences
}
