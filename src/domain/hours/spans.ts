import type { Temporal } from 'temporal-polyfill'
import type { Hours, Location } from '../clinic/clinic.ts'
import { getWeekday, isAlternateWeek, isInMonthWeek, isInSeason, parseDate } from './dates.ts'

/** The fields of a location that determine its opening hours. */
export type Timetable = Pick<Location, 'hours' | 'exceptions' | 'timeZone'>

/** Times of one day, `HH:MM`. */
export type Span = { opens: string; closes: string }

/**
 * Opening times on a date, in order and separate, without those by appointment. On an exceptional date only its own times
 * apply.
 */
export function spansOn({ hours, exceptions }: Timetable, date: Temporal.PlainDate): Span[] {
  const isoDate = date.toString()
  const exceptionRows = exceptions.filter((exception) => exception.date === isoDate)
  if (exceptionRows.length > 0)
    return mergeSpans(
      exceptionRows.flatMap(({ opens, closes }) => (opens && closes ? { opens, closes } : [])),
    )
  return mergeSpans(hours.filter((row) => !row.byAppointment && appliesOn(row, date)))
}

/** Whether a row of the weekly hours applies on a date. */
export function appliesOn(
  { days, everyOtherWeekFrom, weeksOfMonth, season }: Hours,
  date: Temporal.PlainDate,
): boolean {
  if (!days.includes(getWeekday(date))) return false
  if (weeksOfMonth && !weeksOfMonth.some((week) => isInMonthWeek(date, week))) return false
  if (season && !isInSeason(date, season)) return false
  if (!everyOtherWeekFrom) return true
  const first = parseDate(everyOtherWeekFrom)
  return first !== null && date.toString() >= everyOtherWeekFrom && isAlternateWeek(first, date)
}

/**
 * Sorts spans and merges those that touch or overlap, so that no page states a closing time at which nothing closes.
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { opens, closes } of spans.toSorted((a, b) => a.opens.localeCompare(b.opens))) {
    if (closes <= opens) continue
    const last = result.at(-1)
    if (!last || opens > last.closes) result.push({ opens, closes })
    else if (closes > last.closes) last.closes = closes
  }
  return result
}
