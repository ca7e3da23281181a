import type { Hours, Weekday } from '../clinic/clinic.ts'
import { weekdays } from '../clinic/clinic.ts'
import { parseDate, todayIn } from './dates.ts'
import { intervalsOn } from './intervals.ts'
import { appliesOn, mergeSpans, type Span, type Timetable } from './spans.ts'

/** A date on which a row of every other week is open, and the minute since 1970 from which it is over. */
export type Turn = { date: string; until: number }

/** A day of the week with its hours; none where it is closed. `turns` are the next dates of hours of every other week. */
export type WeekRow = { weekday: Weekday; spans: Span[]; turns: Turn[] | null }

/** Dates that a page names of hours of every other week: the page may be kept for as long as they last. */
const turnsAhead = 3
const weeksAhead = 26

/**
 * The week of a place, Monday first. Hours of every other week are rows of their own, under the day's other hours; a day
 * that has no others is not called closed.
 */
export function weekRows(timetable: Timetable, now: number): WeekRow[] {
  return weekdays.flatMap((weekday) => {
    const ofDay = timetable.hours.filter(({ days }) => days.includes(weekday))
    const every = mergeSpans(ofDay.filter(({ everyOtherWeekFrom }) => !everyOtherWeekFrom))
    const other = [...Map.groupBy(ofDay, (row) => weekCycle(row)).entries()]
      .filter(([rhythm]) => rhythm)
      .map(([, rows]) => ({
        weekday,
        spans: mergeSpans(rows),
        turns: findTurns(rows, weekday, timetable, now),
      }))
    return every.length === 0 && other.length > 0 ? other : [{ weekday, spans: every, turns: null }, ...other]
  })
}

/** Rows of one first date take turns together. */
const weekCycle = ({ everyOtherWeekFrom }: Hours): string => everyOtherWeekFrom ?? ''

/** The next dates of a row; one that is an exception is none of its turns. */
function findTurns(rows: readonly Hours[], weekday: Weekday, timetable: Timetable, now: number): Turn[] {
  const from = parseDate(rows[0]?.everyOtherWeekFrom ?? '')
  const today = todayIn(timetable.timeZone, now)
  const start = from && from.toString() > today.toString() ? from : today
  const first = start.add({ days: (weekdays.indexOf(weekday) + 8 - start.dayOfWeek) % 7 })
  const excepted = new Set(timetable.exceptions.map(({ date }) => date))
  return Array.from({ length: weeksAhead }, (_, week) => first.add({ weeks: week }))
    .filter((date) => rows.some((row) => appliesOn(row, date)) && !excepted.has(date.toString()))
    .map((date) => ({
      date: date.toString(),
      until: intervalsOn({ ...timetable, hours: [...rows] }, date).at(-1)?.closes ?? 0,
    }))
    .filter(({ until }) => until > now / 60_000)
    .slice(0, turnsAhead)
}
