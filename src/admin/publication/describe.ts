import type { ConsentState } from '#domain/publication/consent.ts'
import { publicationDay, publicFrom } from '#domain/publication/dates.ts'

/** A day as editors read it: "4 Dec 2026". */
export const formatDay = (stored: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${stored.slice(0, 10)}T12:00:00Z`),
  )

export function describeConsent(state: ConsentState): string {
  switch (state.kind) {
    case 'missing':
      return `${state.field === 'scope' ? 'No consent recorded' : 'No day of consent recorded'}: not shown on the site`
    case 'unlimited':
      return 'No end date'
    case 'ended':
      return `Ended on ${formatDay(state.on)}: not shown on the site`
    case 'ending':
      return `Ends on ${formatDay(state.on)} (${state.days === 1 ? 'tomorrow' : `in ${state.days} days`})`
    case 'holds':
      return `Ends on ${formatDay(state.on)}`
  }
}

/** Until when a post with this date is kept from the site; null if its day has come. */
export const describeHeldBack = (publishedOn: string, timeZone: string, now: number): string | null =>
  publicFrom(publishedOn, timeZone) > now
    ? `Held back until ${formatDay(publicationDay(publishedOn, timeZone))}`
    : null
