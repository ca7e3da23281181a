import type { Temporal } from 'temporal-polyfill'
import type { Hours, Location } from '../clinic/clinic.ts'
import { getWeekday, isAlternateWeek, parseDate } from './dates.ts'

/** What opening hours are read from. */
export type Timetable = Pick<Location, 'hours' | 'exceptions' | 'timeZone'>

/** Times of one day, `HH:MM`. */
export type Span = { opens: string; closes: string }

/** When a place is open on a day, in order and apart from one another. A day that is an exception has its own times only. */
export function spansOn({ hours, exceptions }: Timetable, date: Temporal.PlainDate): Span[] {
  const written = date.toString()
  const own = exceptions.filter((exception) => exception.date === written)
  if (own.length > 0)
    return mergeSpans(own.flatMap(({ opens, closes }) => (opens && closes ? { opens, closes } : [])))
  return mergeSpans(hours.filter((row) => appliesOn(row, date)))
}

/** Whether a row of the week counts on a day. */
export function appliesOn({ days, everyOtherWeekFrom }: Hours, date: Temporal.PlainDate): boolean {
  if (!days.includes(getWeekday(date))) return false
  if (!everyOtherWeekFrom) return true
  const first = parseDate(everyOtherWeekFrom)
  return first !== null && date.toString() >= everyOtherWeekFrom && isAlternateWeek(first, date)
}

/** Spans in order; those that touch or overlap become one, so that nobody is told of a closing that is none. */
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
