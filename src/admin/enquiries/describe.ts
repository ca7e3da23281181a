import type { InboxRow } from '#domain/enquiry/inbox.ts'

/** A day and a time with the zone of the clinic: "Nov 30, 2026, 2:35 PM EST". */
export const describeTime = (time: string, timeZone?: string): string =>
  new Intl.DateTimeFormat('en', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(time))

export const describeDay = (time: string, timeZone?: string): string =>
  new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(
    new Date(time),
  )

export const describeDeletion = ({ daysLeft }: Pick<InboxRow, 'daysLeft'>): string =>
  daysLeft === 0 ? 'today' : daysLeft === 1 ? 'in 1 day' : `in ${daysLeft} days`
