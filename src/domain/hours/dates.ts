import { Temporal } from 'temporal-polyfill'
import { type MonthWeek, monthWeeks, type Season, type Weekday, weekdays } from '../clinic/clinic.ts'

/** Parses `YYYY-MM-DD`; null for text that is not a date of the calendar, such as 2027-02-30. */
export function parseDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}

export function getWeekday(date: Temporal.PlainDate): Weekday {
  return weekdays[date.dayOfWeek - 1] as Weekday
}

/** The current date in a time zone. `now` is in milliseconds since 1970. */
export function todayIn(timeZone: string, now: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
}

/** The start of the next day in a time zone. `now` and the result are in milliseconds since 1970. */
export function nextMidnight(now: number, timeZone: string): number {
  return todayIn(timeZone, now).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds
}

/** The instant (ISO) of a local time `YYYY-MM-DDTHH:MM` in a time zone; null for text that is no such time. */
export function toInstant(local: string, timeZone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant().toString()
  } catch {
    return null
  }
}

/** The local time `YYYY-MM-DDTHH:MM` of an ISO instant in a time zone. */
export function toLocalTime(instant: string, timeZone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime()
  return local.toString({ smallestUnit: 'minute' })
}

/** Whether the weeks (Monday to Sunday) of both dates are an even number of weeks apart. */
export function isAlternateWeek(first: Temporal.PlainDate, date: Temporal.PlainDate): boolean {
  const days = startOfWeek(first).until(startOfWeek(date), { largestUnit: 'days' }).days
  return days % 14 === 0
}

/** Whether a date is the first, second … or last of its weekday in its month. */
export function isInMonthWeek(date: Temporal.PlainDate, week: MonthWeek): boolean {
  if (week === 'last') return date.day + 7 > date.daysInMonth
  return Math.ceil(date.day / 7) === monthWeeks.indexOf(week) + 1
}

/** Whether a date is in a season; both ends are. */
export function isInSeason(date: Temporal.PlainDate, { from, until }: Season): boolean {
  const yearly = isYearly({ from })
  const day = yearly ? date.toString().slice('YYYY-'.length) : date.toString()
  if (yearly && from > until) return day >= from || day <= until
  return from <= day && day <= until
}

/** Whether a season comes in each year. */
export const isYearly = ({ from }: Pick<Season, 'from'>): boolean => from.length === 'MM-DD'.length

const startOfWeek = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.subtract({ days: date.dayOfWeek - 1 })
