import type { Weekday } from '../clinic/clinic.ts'
import { weekdays } from '../clinic/clinic.ts'
import { getWeekday, isAlternateWeek, parseDate } from './dates.ts'

/** A row of hours as typed, perhaps not finished. */
export type TypedHours = {
  days: Weekday[]
  opens: string
  closes: string
  everyOtherWeek: boolean
  firstDate: string
}
export type TypedException = { date: string; opens: string; closes: string }

/** What is wrong with a field of a row, in words for the editor. */
export type Problem = { row: number; field: string; message: string }

/** What is wrong with the rows of a week. Each is right by itself and no two say different things of one time. */
export function hoursProblems(rows: readonly TypedHours[]): Problem[] {
  return rows.flatMap((row, index): Problem[] => {
    const problem = (field: string, message: string) => [{ row: index, field, message }]
    if (row.days.length === 0) return problem('opens', 'Tick at least one day for these hours.')
    if (!isClock(row.opens)) return problem('opens', clockWanted)
    if (!isClock(row.closes)) return problem('closes', clockWanted)
    if (row.closes <= row.opens)
      return problem('closes', `Closing has to be after ${row.opens}, on the same day.`)
    if (row.everyOtherWeek) {
      const date = parseDate(row.firstDate)
      if (!date) return problem('firstDate', dateWanted(row.firstDate))
      if (!row.days.includes(getWeekday(date)))
        return problem(
          'firstDate',
          `${row.firstDate} is a ${dayNames[getWeekday(date)]}, which is not ticked in this row.`,
        )
    }
    const other = rows.slice(0, index).findIndex((earlier) => overlap(earlier, row))
    if (other < 0) return []
    return problem(
      'opens',
      `These hours overlap those of row ${other + 1} (${rows[other]?.opens}–${rows[other]?.closes}).`,
    )
  })
}

/** What is wrong with the days that differ from the week. */
export function exceptionProblems(rows: readonly TypedException[]): Problem[] {
  return rows.flatMap((row, index): Problem[] => {
    const problem = (field: string, message: string) => [{ row: index, field, message }]
    if (!parseDate(row.date)) return problem('date', dateWanted(row.date))
    if (row.opens && !row.closes)
      return problem('closes', 'Say when it closes too, or leave both times empty for a day off.')
    if (row.closes && !row.opens)
      return problem('opens', 'Say when it opens too, or leave both times empty for a day off.')
    if (row.opens && !isClock(row.opens)) return problem('opens', clockWanted)
    if (row.closes && !isClock(row.closes)) return problem('closes', clockWanted)
    if (row.opens && row.closes <= row.opens)
      return problem('closes', `Closing has to be after ${row.opens}, on the same day.`)
    const same = rows.slice(0, index).filter(({ date }) => date === row.date)
    if (same.some((earlier) => !earlier.opens || !row.opens))
      return problem('date', `${row.date} is there already. A day off needs one row only.`)
    if (same.some((earlier) => meet(earlier, row)))
      return problem('opens', `These hours overlap others of ${row.date}.`)
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

const clockWanted = 'Give a time as 09:00 or 17:30.'

const dateWanted = (written: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(written)
    ? `There is no ${written} in the calendar.`
    : 'Give a date as year, month and day: 2026-12-25.'

const isClock = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)

/** Whether two rows are ever open at one time. Rows of alternate weeks may share days and times. */
function overlap(one: TypedHours, other: TypedHours): boolean {
  if (!weekdays.some((day) => one.days.includes(day) && other.days.includes(day)) || !meet(one, other))
    return false
  const [first, second] = [one, other].map((row) => (row.everyOtherWeek ? parseDate(row.firstDate) : null))
  return !first || !second || isAlternateWeek(first, second)
}

const meet = (one: { opens: string; closes: string }, other: { opens: string; closes: string }): boolean =>
  one.opens < other.closes && other.opens < one.closes
