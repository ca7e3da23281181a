import type { Alert, Clinic } from './clinic.ts'

/**
 * The alerts of a page, in the clinic's order: those of the whole clinic everywhere, those of a location on its pages and
 * on the contact page. What has ended is never among them; what is to begin is, for a page may be kept until then.
 *
 * @param path of the page, without the locale's prefix
 * @param now milliseconds since 1970
 */
export function alertsForPath(
  path: string,
  { alerts, locations }: Pick<Clinic, 'alerts' | 'locations'>,
  now: number,
): Alert[] {
  return alerts.filter(({ location, until }) => {
    if (!(Date.parse(until) > now)) return false
    const isOfAll = !location || locations.length === 1
    return isOfAll || path === '/contact' || path === `/locations/${location}`
  })
}

/** Whether an alert is to be seen already. */
export const hasStarted = ({ from }: Alert, now: number): boolean => !from || Date.parse(from) <= now
