/**
 * Set on a request on its way inwards, over whatever a visitor sent. `outcome`: the status for which the front wants the site's
 * own page. `reply` names a form that goes back to whoever sent it.
 */
export const siteHeaders = {
  errorPage: 'x-site-outcome',
  reply: 'x-site-reply',
} as const

/** What a site has a page of its own for, beside its pages: not there, closed, broken. */
export const errorPages = ['404', '410', '500'] as const
export type ErrorPage = (typeof errorPages)[number]

/** The page for a status; null where the answer as it stands is right. */
export function errorPageForStatus(status: number): ErrorPage | null {
  if (status === 404 || status === 410) return `${status}`
  return status >= 500 ? '500' : null
}
