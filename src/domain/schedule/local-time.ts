import { Temporal } from 'temporal-polyfill'

/** A time of day at a place, as an instant in milliseconds since 1970. */
export type LocalInstant = {
  at: number
  /** `skipped`: the clock jumps over the time, which then counts from before the jump. `repeated`: the first of two is meant. */
  clockChange: 'skipped' | 'repeated' | null
}

/**
 * The instant of a time such as `2026-03-08T02:30` in a time zone. Where the clock is set forward over it, the time is as much
 * later as the clock is set forward (02:30 becomes 03:30); where the clock shows it twice, the first is taken.
 *
 * @returns null for what is no date with a time
 */
export function toInstant(local: string, timeZone: string): LocalInstant | null {
  const time = parse(local)
  if (!time) return null
  const first = time.toZonedDateTime(timeZone, { disambiguation: 'compatible' })
  if (!first.toPlainDateTime().equals(time)) return { at: first.epochMilliseconds, clockChange: 'skipped' }
  const last = time.toZonedDateTime(timeZone, { disambiguation: 'later' })
  return { at: first.epochMilliseconds, clockChange: first.equals(last) ? null : 'repeated' }
}

/** The reverse, to the minute: `2026-03-08T03:30`. */
export const toLocalTime = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

/** "24 Dec 2026, 09:00" */
export const formatTime = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at)

/** "Thursday, 24 December 2026" */
export const formatDayOf = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone }).format(at)

/** "09:00" */
export const formatClock = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(at)

/** "New York time" */
export const nameTimeZone = (timeZone: string): string =>
  timeZone === 'UTC' ? 'UTC' : `${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time`

function parse(local: string): Temporal.PlainDateTime | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch {
    return null
  }
}
