import { Temporal } from 'temporal-polyfill'
import { type Weekday, weekdays } from '../clinic/clinic.ts'

/** The day of a `YYYY-MM-DD`; null for what is no day of the calendar, such as 2027-02-30. */
export function parseDate(written: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return null
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' })
  } catch {
    return null
  }
}

export function getWeekday(date: Temporal.PlainDate): Weekday {
  return weekdays[date.dayOfWeek - 1] as Weekday
}

/** Today where the clock stands on `timeZone`'s time. `now` is in milliseconds since 1970. */
export function todayIn(timeZone: string, now: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
}

/** Whether weeks (Monday to Sunday) that lie an even number apart hold both dates. */
export function isAlternateWeek(first: Temporal.PlainDate, date: Temporal.PlainDate): boolean {
  const days = startOfWeek(first).until(startOfWeek(date), { largestUnit: 'days' }).days
  return days % 14 === 0
}

const startOfWeek = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.subtract({ days: date.dayOfWeek - 1 })
