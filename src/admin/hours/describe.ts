import type { Location } from '#domain/clinic/clinic.ts'
import { readText } from '../clinics/use-clinic-record.ts'

/** A location as the panel names it. */
export const nameOf = (location: Location): string =>
  readText(location.name) || readText(location.city) || location.slug

/** "Thursday, December 24" */
export const formatDayName = (date: string): string => dayName.format(new Date(`${date}T00:00:00Z`))

/** "Thursday, December 24, 2026" */
export const formatDate = (date: string): string => fullDate.format(new Date(`${date}T00:00:00Z`))

/** "24 Dec 2026, 09:30" in a time zone. */
export const formatMoment = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  )

/** "Okotoks time", by the city that a time zone is named after. */
export const describeZone = (timeZone: string): string =>
  `${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time`

const dayName = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
})

const fullDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' })
