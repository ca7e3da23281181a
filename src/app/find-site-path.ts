import { env } from '#base/env.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { findKnownPath, isKnownToNetwork } from '#data/known-paths.ts'
import { contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { isPathBelow, parsePath, routeDocument } from '#domain/routes/routes.ts'
import { canonicalPath, splitLocale } from '#domain/routes/site-address.ts'
import { findSiteFile } from '#domain/routes/site-files.ts'
import type { FindPath, FoundPath } from '#publish/site-paths.ts'
import { isNetworkPath } from './requests/network-request.ts'

/**
 * Whether a site has anything at a path, answered from what is kept in memory. A path that is answered but not by a
 * page (a redirect, a file, an address of a page that was hidden) counts as existing: the page itself decides.
 */
export const findSitePath: FindPath = async (host, pathname) => {
  if (host === env.NETWORK_HOST) return findOnNetwork(pathname)
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

async function findOnNetwork(pathname: string): Promise<FoundPath> {
  const { prefix, path } = splitLocale(canonicalPath(pathname), { locales: contentLocales })
  const isPost = path.startsWith('/blog/') && !isFile(path)
  const exists = isPost
    ? await isKnownToNetwork(path)
    : path === '/' || isNetworkPath(path) || isAlwaysAnswered(path) || isPathBelow(path, '/styleguide')
  return { exists, locale: prefix.slice(1) || defaultContentLocale, queryNames: [] }
}

function isAlwaysAnswered(path: string): boolean {
  // First, since `/robots.txt` could also be the address of a page.
  if (isFile(path)) return true
  const route = parsePath(path)
  return route !== null && !routeDocument(route)
}

const isFile = (path: string): boolean =>
  files.has(path) ||
  folders.some((folder) => path.startsWith(folder)) ||
  findSiteFile(path.slice(1)) !== undefined

/** Answered by the server before a page of the site is looked for. */
const files = new Set(['/blog/index', '/index', '/preview'])
const folders = ['/_next/', '/drawings/', '/fonts/', '/media/', '/scripts/', '/styles/']
