import { Temporal } from 'temporal-polyfill'
import type { Interval } from './intervals.ts'

/**
 * How a page names the day of the next opening: not at all on the day itself, by weekday within a week, else by date.
 */
export type DayName = 'none' | 'weekday' | 'date'

/**
 * Whether a location is open until a minute (since 1970). `at` is the local time of the next change: of closing while
 * open, of opening while closed. `day` is how its day is named until then.
 */
export type OpenState = { until: number; open: boolean; at: Temporal.PlainDateTime; day: DayName }

/**
 * @returns the states from `now` (milliseconds since 1970) to the end of the last interval; intervals must be in order
 * and separate
 */
export function openStates(intervals: readonly Interval[], timeZone: string, now: number): OpenState[] {
  let from = Math.floor(now / 60_000)
  return intervals.flatMap(({ opens, closes }) => {
    const closed = statesBefore(opens, timeZone).filter(({ until }) => until > from)
    from = closes
    return [...closed, { until: closes, open: true, at: toLocalTime(closes, timeZone), day: 'none' } as const]
  })
}

/**
 * The closed states before an opening: named by date, by weekday from six days before, by time alone on the day itself.
 */
function statesBefore(opens: number, timeZone: string): OpenState[] {
  const at = toLocalTime(opens, timeZone)
  const startOfDay = (date: Temporal.PlainDate) =>
    Math.floor(date.toZonedDateTime(timeZone).epochMilliseconds / 60_000)
  const closed = { open: false, at }
  return [
    { ...closed, until: startOfDay(at.toPlainDate().subtract({ days: 6 })), day: 'date' },
    { ...closed, until: startOfDay(at.toPlainDate()), day: 'weekday' },
    { ...closed, until: opens, day: 'none' },
  ]
}

const toLocalTime = (minute: number, timeZone: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
