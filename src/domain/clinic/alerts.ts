import type { Alert, Clinic } from './clinic.ts'

/**
 * The alerts of a page, in the clinic's order: those of the whole clinic on every page, those of a location on its page
 * and on the contact page. Ended alerts are left out; future ones are included, since the page may be cached until they
 * start.
 *
 * @param path path of the page, without the locale prefix
 * @param now milliseconds since 1970
 */
export function alertsForPath(
  path: string,
  { alerts, locations }: Pick<Clinic, 'alerts' | 'locations'>,
  now: number,
): Alert[] {
  return alerts.filter(({ location, until }) => {
    if (!(Date.parse(until) > now)) return false
    const isForAllLocations = !location || locations.length === 1
    return isForAllLocations || path === '/contact' || path === `/locations/${location}`
  })
}

/** Whether an alert has started at `now` (milliseconds since 1970). */
export const hasStarted = ({ from }: Alert, now: number): boolean => !from || Date.parse(from) <= now

/** The instant at which an alert that has not ended starts or ends next, in milliseconds since 1970. */
export const nextChange = (alert: Alert, now: number): number =>
  Date.parse(!hasStarted(alert, now) && alert.from ? alert.from : alert.until)

/** An alert as typed: local times `YYYY-MM-DDTHH:MM` as instants, null where a field is empty. */
export type TypedAlert = { text: string; from: string | null; until: string | null }

/** Why an alert can't be put up, for the editor; null if it can. */
export function alertProblem({ text, from, until }: TypedAlert, now: number): string | null {
  if (!text.trim())
    return '“Text” is required. Say what has changed, until when, and what patients should do.'
  if (!until) return '“Until” is required. Enter when the alert ends, so that it does not outlive its reason.'
  if (Date.parse(until) <= now) return '“Until” has passed. Enter a time in the future.'
  if (from && Date.parse(from) >= Date.parse(until)) return '“Until” must be later than “From”.'
  return null
}

/** Whether an alert waits for its beginning, is shown, or has ended. */
export function alertState(alert: Alert, now: number): 'coming' | 'shown' | 'ended' {
  if (Date.parse(alert.until) <= now) return 'ended'
  return hasStarted(alert, now) ? 'shown' : 'coming'
}
