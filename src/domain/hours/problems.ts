import type { Weekday } from '../clinic/clinic.ts'
import { weekdays } from '../clinic/clinic.ts'
import { getWeekday, isAlternateWeek, parseDate } from './dates.ts'

/** A row of hours as typed, possibly incomplete. */
export type TypedHours = {
  days: Weekday[]
  opens: string
  closes: string
  everyOtherWeek: boolean
  firstDate: string
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

/** Whether two rows are ever open at the same time. Rows of alternate weeks may share days and times. */
function rowsOverlap(one: TypedHours, other: TypedHours): boolean {
  if (
    !weekdays.some((day) => one.days.includes(day) && other.days.includes(day)) ||
    !timesOverlap(one, other)
  )
    return false
  const [first, second] = [one, other].map((row) => (row.everyOtherWeek ? parseDate(row.firstDate) : null))
  return !first || !second || isAlternateWeek(first, second)
}

const timesOverlap = (
  one: { opens: string; closes: string },
  other: { opens: string; closes: string },
): boolean => one.opens < other.closes && other.opens < one.closes
