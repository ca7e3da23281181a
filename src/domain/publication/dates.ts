import { Temporal } from 'temporal-polyfill'
import type { Site } from '../clinic/network.ts'
import { todayIn } from '../hours/dates.ts'

/*
 * The days on which something appears on a site or disappears from it. A stored date is an ISO time whose first ten
 * characters are the day that an editor chose; the day starts at midnight in the site's time zone. Instants are in
 * milliseconds since 1970, so that whatever keeps a page knows until when the page is true.
 */

/** The instant at which a post appears. A post that was given the current time appears at once, whatever the day there. */
export const publicFrom = (publishedOn: string, timeZone: string): number =>
  Math.min(Date.parse(publishedOn), startOfDay(publishedOn, timeZone))

/**
 * The day of a post that its readers see, as `YYYY-MM-DD`: the day that an editor chose, or the day at the site when the post
 * was created. The panel stores a chosen day as about noon UTC (an hour earlier where the editor's time zone is half an hour
 * off), an import as midnight.
 */
export function publicationDay(publishedOn: string, timeZone: string): string {
  return isChosenDay(publishedOn)
    ? publishedOn.slice(0, 10)
    : todayIn(timeZone, Date.parse(publishedOn)).toString()
}

/** Whether an editor chose the day of a post, or an import did. Else it is the time at which the post was created. */
export const isChosenDay = (publishedOn: string): boolean =>
  /T(?:00:00:00\.000|11:\d\d:.*|12:00:.*)Z$/.test(publishedOn)

/** The instant at which something leaves the site: the start of the day on which the consent to it ends. */
export const consentEnds = (expiresOn: string, timeZone: string): number => startOfDay(expiresOn, timeZone)

/** Posts whose stored date is earlier than this ISO time have appeared: those of which `publicFrom` has passed. */
export const heldBackFrom = (now: number, timeZone: string): string =>
  new Date(Math.max(now + 1, startOfTomorrow(now, timeZone))).toISOString()

/** Consent holds if its stored end is not earlier than this ISO time: if `consentEnds` is still to come. */
export const consentHoldsFrom = (now: number, timeZone: string): string =>
  new Date(startOfTomorrow(now, timeZone)).toISOString()

/** The time zone whose midnight counts for a site: its first location's; UTC for the network, which is in none. */
export const siteTimeZone = (site: Site): string =>
  (site.id === null ? undefined : site.locations[0]?.timeZone) ?? 'UTC'

const startOfDay = (stored: string, timeZone: string): number =>
  Temporal.PlainDate.from(stored.slice(0, 10)).toZonedDateTime(timeZone).epochMilliseconds

/** The day after today there, as stored: at midnight UTC. */
const startOfTomorrow = (now: number, timeZone: string): number =>
  startOfDay(todayIn(timeZone, now).add({ days: 1 }).toString(), 'UTC')
