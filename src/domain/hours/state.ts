import { Temporal } from 'temporal-polyfill'
import type { Interval } from './intervals.ts'

/** How the day of an opening is named: not at all on the day itself, by its weekday within a week, else by its date. */
export type DayName = 'none' | 'weekday' | 'date'

/**
 * Whether a place is open until a minute (since 1970), and `at` which time of its own clocks that changes: of what is open
 * the closing, of what is closed the next opening, with its day as one names it meanwhile.
 */
export type OpenState = { until: number; open: boolean; at: Temporal.PlainDateTime; day: DayName }

/** From `now` (milliseconds since 1970) to the end of the last of the intervals, which are in order and apart. */
export function openStates(intervals: readonly Interval[], timeZone: string, now: number): OpenState[] {
  let from = Math.floor(now / 60_000)
  return intervals.flatMap(({ opens, closes }) => {
    const closed = statesBefore(opens, timeZone).filter(({ until }) => until > from)
    from = closes
    return [...closed, { until: closes, open: true, at: localAt(closes, timeZone), day: 'none' } as const]
  })
}

/** What is said ahead of an opening: by its date, by its weekday from six days before, by the time alone on its day. */
function statesBefore(opens: number, timeZone: string): OpenState[] {
  const at = localAt(opens, timeZone)
  const startOfDay = (date: Temporal.PlainDate) =>
    Math.floor(date.toZonedDateTime(timeZone).epochMilliseconds / 60_000)
  const closed = { open: false, at }
  return [
    { ...closed, until: startOfDay(at.toPlainDate().subtract({ days: 6 })), day: 'date' },
    { ...closed, until: startOfDay(at.toPlainDate()), day: 'weekday' },
    { ...closed, until: opens, day: 'none' },
  ]
}

const localAt = (minute: number, timeZone: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
