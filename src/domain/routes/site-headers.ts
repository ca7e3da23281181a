/**
 * Headers of upstream requests, which replace whatever a visitor sent. `errorPage`: the status whose error page the public
 * server requests. `reply`: the key of a submitted form that is shown again. `slash`: set where the address ends with one,
 * which Next does not pass on. `request`: an id, by which the process knows what a page was made of.
 */
export const siteHeaders = {
  errorPage: 'x-site-outcome',
  reply: 'x-site-reply',
  slash: 'x-site-slash',
  request: 'x-site-request',
} as const

/** The statuses that a site has an error page for: not found, closed, internal error. */
export const errorPages = ['404', '410', '500'] as const
export type ErrorPage = (typeof errorPages)[number]

/** The error page for a status; null if the response is sent unchanged. A malformed address leads nowhere, as a missing one. */
export function errorPageForStatus(status: number): ErrorPage | null {
  if (status === 400) return '404'
  if (status === 404 || status === 410) return `${status}`
  return status >= 500 ? '500' : null
}
