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
