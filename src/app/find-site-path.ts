import { findClinicByHost } from '#data/find-clinic.ts'
import { findKnownPath } from '#data/known-paths.ts'
import { parsePath, routeDocument } from '#domain/routes/routes.ts'
import { canonicalPath, splitLocale } from '#domain/routes/site-address.ts'
import type { FindPath } from '#publish/site-paths.ts'

/**
 * Whether a clinic's site has anything at a path, answered from what is kept in memory. A path that is answered but not by a
 * page (a redirect, a file, an address of a page that was hidden) counts as existing: the page itself decides.
 */
export const findSitePath: FindPath = async (host, pathname) => {
  const clinic = await findClinicByHost(host)
  // Redirects to the main host, closed clinics and drafts are answered without a page.
  if (clinic?.status !== 'live' || clinic.hosts[0] !== host) return null
  const canonical = canonicalPath(pathname)
  const { prefix, path } = splitLocale(canonical, clinic)
  const locale = prefix.slice(1) || clinic.locales[0]
  if (!locale) return null
  const { isKnown, queryNames } = await findKnownPath(clinic, path)
  return { exists: isKnown || isAlwaysAnswered(path), locale, queryNames }
}

function isAlwaysAnswered(path: string): boolean {
  // First, since `/robots.txt` could also be the address of a page.
  if (files.has(path) || folders.some((folder) => path.startsWith(folder))) return true
  const route = parsePath(path)
  return route !== null && !routeDocument(route)
}

/** Answered by routes of their own. */
const files = new Set([
  '/blog/feed.xml',
  '/favicon.ico',
  '/index',
  '/manifest.webmanifest',
  '/preview',
  '/robots.txt',
  '/sitemap-index.xml',
  '/sitemap-pages.xml',
  '/sitemap.xml',
])
const folders = ['/_next/', '/drawings/', '/fonts/', '/icons/', '/media/', '/scripts/', '/share/', '/styles/']
