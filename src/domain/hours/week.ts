import type { Hours, HoursPattern, Weekday } from '../clinic/clinic.ts'
import { weekdays } from '../clinic/clinic.ts'
import { isYearly, parseDate, todayIn } from './dates.ts'
import { intervalsOn } from './intervals.ts'
import { appliesOn, mergeSpans, type Span, type Timetable } from './spans.ts'

/** A date (`YYYY-MM-DD`) on which alternate-week hours apply, and the minute since 1970 at which they end. */
export type Occurrence = { date: string; until: number }

/**
 * A day of the week with its hours; no spans if it is closed. `occurrences` are the next dates of hours that do not apply in
 * every week; null for those that do, maybe in a season or by appointment, as `pattern` says.
 */
export type WeekRow = {
  weekday: Weekday
  spans: Span[]
  pattern: HoursPattern
  occurrences: Occurrence[] | null
}

/** How many dates of irregular hours a page lists. It may be cached until the last of them has passed. */
const occurrencesAhead = 3
const weeksAhead = 26

/**
 * The week of a location, Monday first. Hours of some weeks only are separate rows after the day's weekly hours; those of a
 * season or by appointment come after the week. A day with such hours alone has no closed row, and a season that is over
 * has none.
 *
 * @param now milliseconds since 1970
 */
export function weekRows(timetable: Timetable, now: number): WeekRow[] {
  const today = todayIn(timetable.timeZone, now).toString()
  const hours = timetable.hours.filter(({ season }) => !season || isYearly(season) || season.until >= today)
  const byPattern = [...Map.groupBy(hours, (row) => JSON.stringify(patternOf(row))).values()]
  const groups = byPattern.map((rows) => ({ rows, pattern: patternOf(rows[0]) }))
  const rowsOn = (weekday: Weekday, rows: readonly Hours[]) =>
    rows.filter(({ days }) => days.includes(weekday))
  const week = weekdays.flatMap((weekday): WeekRow[] => {
    const spans = mergeSpans(rowsOn(weekday, hours.filter(isWeekly)))
    const irregular = groups
      .filter(({ pattern }) => isIrregular(pattern))
      .flatMap(({ rows, pattern }) => {
        const own = rowsOn(weekday, rows)
        const occurrences = () => findOccurrences(own, weekday, timetable, now)
        return own.length > 0
          ? [{ weekday, spans: mergeSpans(own), pattern, occurrences: occurrences() }]
          : []
      })
    const isElsewhere = rowsOn(weekday, hours).length > 0
    return spans.length === 0 && isElsewhere
      ? irregular
      : [{ weekday, spans, pattern: {}, occurrences: null }, ...irregular]
  })
  const steady = groups
    .filter(({ rows, pattern }) => !rows.some(isWeekly) && !isIrregular(pattern))
    .flatMap(({ rows, pattern }) =>
      weekdays.flatMap((weekday): WeekRow[] => {
        const spans = mergeSpans(rowsOn(weekday, rows))
        return spans.length > 0 ? [{ weekday, spans, pattern, occurrences: null }] : []
      }),
    )
  return [...week, ...steady]
}

/** What two rows share if they apply on the same dates of their days. */
const patternOf = ({
  everyOtherWeekFrom,
  weeksOfMonth,
  season,
  byAppointment,
}: HoursPattern = {}): HoursPattern => ({
  ...(everyOtherWeekFrom && { everyOtherWeekFrom }),
  ...(weeksOfMonth && { weeksOfMonth }),
  ...(season && { season }),
  ...(byAppointment && { byAppointment }),
})

/** Whether hours leave weeks out. */
const isIrregular = ({ everyOtherWeekFrom, weeksOfMonth }: HoursPattern): boolean =>
  Boolean(everyOtherWeekFrom ?? weeksOfMonth)

/** Whether hours apply in every week of the year, to whoever comes. */
export const isWeekly = (row: HoursPattern): boolean => Object.keys(patternOf(row)).length === 0

/** The next dates of irregular hours of one pattern, without exceptional dates. */
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
    const until = intervalsOn(toWalkIn({ ...timetable, hours: [...rows] }), date).at(-1)?.closes ?? 0
    if (until > now / 60_000) occurrences.push({ date: date.toString(), until })
  }
  return occurrences
}

/** With the hours by appointment, which end as others do. */
const toWalkIn = (timetable: Timetable): Timetable => ({
  ...timetable,
  hours: timetable.hours.map((row) => ({ ...row, byAppointment: false })),
})
