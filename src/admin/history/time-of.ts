/** When a version was saved: "30 Nov 2026, 14:05", in the time zone of the browser. */
export const timeOf = (moment: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment))
