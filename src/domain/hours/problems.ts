import { Temporal } from 'temporal-polyfill'
import { type Hours, type MonthWeek, type Weekday, weekdays } from '../clinic/clinic.ts'
import { getWeekday, parseDate } from './dates.ts'
import { appliesOn } from './spans.ts'

/** A row of hours as typed, possibly incomplete. */
export type TypedHours = {
  days: Weekday[]
  opens: string
  closes: string
  everyOtherWeek: boolean
  firstDate: string
  weeksOfMonth: MonthWeek[]
  season: { from: string; until: string; yearly: boolean }
}
export type TypedException = { date: string; opens: string; closes: string }

/** A problem with a field of a row (`row` counts from 0), with a message for the editor. */
export type Problem = { row: number; field: string; message: string }

/** Checks the rows of a week: each must be valid and no two may overlap. Returns the first problem of each row. */
export function hoursProblems(rows: readonly TypedHours[]): Problem[] {
  return rows.flatMap((row, index): Problem[] => {
    const problem = (field: string, message: string) => [{ row: index, field, message }]
    if (row.days.length === 0) return problem('opens', 'Select at least one day for these hours.')
    if (!isTimeOfDay(row.opens)) return problem('opens', timeHint)
    if (!isTimeOfDay(row.closes)) return problem('closes', timeHint)
    if (row.closes <= row.opens)
      return problem('closes', `The closing time must be after ${row.opens} on the same day.`)
    if (row.everyOtherWeek) {
      const date = parseDate(row.firstDate)
      if (!date) return problem('firstDate', dateHint(row.firstDate))
      if (!row.days.includes(getWeekday(date)))
        return problem(
          'firstDate',
          `${row.firstDate} is a ${dayNames[getWeekday(date)]}, which is not selected in this row.`,
        )
    }
    const { from, until, yearly } = row.season
    if (row.everyOtherWeek && row.weeksOfMonth.length > 0)
      return problem('firstDate', 'Choose either every other week or weeks of the month, not both.')
    if (from && !parseDate(from)) return problem('seasonFrom', dateHint(from))
    if (until && !parseDate(until)) return problem('seasonUntil', dateHint(until))
    if (from && !until)
      return problem('seasonUntil', 'Also enter the last day, or leave both empty for the whole year.')
    if (until && !from)
      return problem('seasonFrom', 'Also enter the first day, or leave both empty for the whole year.')
    if (from > until && !yearly)
      return problem('seasonUntil', `The last day must not be before the first, ${from}.`)
    const overlapping = rows.slice(0, index).findIndex((earlier) => rowsOverlap(earlier, row))
    if (overlapping < 0) return []
    return problem(
      'opens',
      `These hours overlap those of row ${overlapping + 1} (${rows[overlapping]?.opens}–${rows[overlapping]?.closes}).`,
    )
  })
}

/** Checks the rows of exceptional dates. Returns the first problem of each row. */
export function exceptionProblems(rows: readonly TypedException[]): Problem[] {
  return rows.flatMap((row, index): Problem[] => {
    const problem = (field: string, message: string) => [{ row: index, field, message }]
    if (!parseDate(row.date)) return problem('date', dateHint(row.date))
    if (row.opens && !row.closes)
      return problem('closes', 'Also enter when it closes, or leave both times empty for a closed day.')
    if (row.closes && !row.opens)
      return problem('opens', 'Also enter when it opens, or leave both times empty for a closed day.')
    if (row.opens && !isTimeOfDay(row.opens)) return problem('opens', timeHint)
    if (row.closes && !isTimeOfDay(row.closes)) return problem('closes', timeHint)
    if (row.opens && row.closes <= row.opens)
      return problem('closes', `The closing time must be after ${row.opens} on the same day.`)
    const sameDate = rows.slice(0, index).filter(({ date }) => date === row.date)
    if (sameDate.some((earlier) => !earlier.opens || !row.opens))
      return problem('date', `${row.date} is already listed. A closed day needs only one row.`)
    if (sameDate.some((earlier) => timesOverlap(earlier, row)))
      return problem('opens', `These hours overlap other hours on ${row.date}.`)
    return []
  })
}

const dayNames: Record<Weekday, string> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
}

const timeHint = 'Enter a time such as 09:00 or 17:30.'

const dateHint = (typed: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed)
    ? `${typed} is not a date in the calendar.`
    : 'Enter the date as year, month and day: 2026-12-25.'

const isTimeOfDay = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)

/** Whether two rows are ever open at the same time. Rows of other weeks or seasons may share days and times. */
function rowsOverlap(one: TypedHours, other: TypedHours): boolean {
  const shared = weekdays.filter((day) => one.days.includes(day) && other.days.includes(day))
  if (shared.length === 0 || !timesOverlap(one, other)) return false
  const [first, second] = [toHours(one), toHours(other)]
  // From when both have begun; two years have every combination of weeks, months and seasons.
  const begins = [one, other].flatMap(({ firstDate, everyOtherWeek, season }) => [
    ...(everyOtherWeek ? [firstDate] : []),
    ...(season.from && !season.yearly ? [season.from] : []),
  ])
  const start = parseDate(begins.toSorted().at(-1) ?? '') ?? anyDate
  return shared.some((day) => {
    const from = start.add({ days: (weekdays.indexOf(day) + 8 - start.dayOfWeek) % 7 })
    return Array.from({ length: 105 }, (_, weeks) => from.add({ weeks })).some(
      (date) => appliesOn(first, date) && appliesOn(second, date),
    )
  })
}

const anyDate = Temporal.PlainDate.from('2027-01-01')

function toHours({
  days,
  opens,
  closes,
  everyOtherWeek,
  firstDate,
  weeksOfMonth,
  season,
}: TypedHours): Hours {
  const day = (date: string) => (season.yearly ? date.slice('YYYY-'.length) : date)
  return {
    days,
    opens,
    closes,
    ...(everyOtherWeek && { everyOtherWeekFrom: firstDate }),
    ...(weeksOfMonth.length > 0 && { weeksOfMonth }),
    ...(season.from && { season: { from: day(season.from), until: day(season.until) } }),
  }
}

const timesOverlap = (
  one: { opens: string; closes: string },
  other: { opens: string; closes: string },
): boolean => one.opens < other.closes && other.opens < one.closes
