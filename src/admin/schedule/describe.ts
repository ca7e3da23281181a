import { formatTime, nameTimeZone, toInstant } from '#domain/schedule/local-time.ts'
import type { ScheduledAction, ScheduledChange } from '#domain/schedule/scheduled-change.ts'

export const actionNames: Record<ScheduledAction, string> = { publish: 'Publish', unpublish: 'Unpublish' }

/** "Publish on 24 Dec 2026, 09:00" */
export const describeChange = ({
  action,
  at,
  timeZone,
}: Pick<ScheduledChange, 'action' | 'at' | 'timeZone'>): string =>
  `${actionNames[action]} on ${formatTime(Date.parse(at), timeZone)}`

/** What becomes of a time that the clock jumps over or shows twice; null for any other. */
export function describeClockChange(local: string, timeZone: string): string | null {
  const instant = toInstant(local, timeZone)
  if (!instant?.clockChange) return null
  const time = formatTime(instant.at, timeZone)
  return instant.clockChange === 'skipped'
    ? `The clock is set forward over this time. It will be ${time}.`
    : `The clock shows this time twice, because it is set back. The first is meant.`
}

/** "Times are those of Okotoks (New York time)." */
export const describeZone = (clinic: string | null, timeZone: string): string =>
  clinic
    ? `Times are those of ${clinic} (${nameTimeZone(timeZone)}).`
    : `Times are in ${nameTimeZone(timeZone)}.`
