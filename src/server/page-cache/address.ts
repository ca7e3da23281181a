import { normalizeHost } from '#domain/clinic/hosts.ts'
import { localeTags } from '#domain/locales/tags.ts'
import { readParameters, routeQuery } from '#domain/routes/route-query.ts'
import { isPathBelow, parsePath, type RouteKind } from '#domain/routes/routes.ts'
import type { ErrorPage } from '#domain/routes/site-headers.ts'

/** What a page is kept by, and what upstream is asked for it. */
export type PageAddress = {
  key: string
  host: string
  /** With the query that the page reads. */
  path: string
  /** Set for the site's own error page in the language of the path. */
  errorPage?: ErrorPage
}

/**
 * The address of a page, without the parameters that it doesn't read, so that links of campaigns lead to one kept page and
 * nobody can fill the cache with made-up parameters.
 *
 * @param host as sent
 * @param target normalized by `readTarget`
 * @param redirected names of parameters that lead elsewhere from this path, as in `/?p=123`
 */
export function pageAddress(
  host: string,
  target: Pick<URL, 'pathname' | 'searchParams'>,
  redirected: readonly string[] = [],
): PageAddress {
  const name = normalizeHost(host)
  const path = `${target.pathname}${queryOf(target, redirected)}`
  return { key: pageKey(name, path), host: name, path }
}

/** @param host normalized */
export const pageKey = (host: string, path: string): string => (isStaticFile(path) ? path : `${host}${path}`)

/** The site's error page. It stands at a home page's address, since the path of a missing page may be anything. */
export function errorPageAddress(host: string, pathname: string, errorPage: ErrorPage): PageAddress {
  const path = homePath(pathname)
  // A space can't be part of a request's key.
  return { key: `${errorPage} ${pageKey(host, path)}`, host, path, errorPage }
}

/** Whether a path is that of a file of the build, which is the same on every host. */
export const isStaticFile = (path: string): boolean => staticFolders.some((folder) => path.startsWith(folder))

const staticFolders = ['/_next/static/', '/drawings/', '/fonts/', '/scripts/', '/styles/']

/** The parameters of a request that its page doesn’t read. They matter to redirects only. */
export function otherParameters({
  pathname,
  searchParams,
}: Pick<URL, 'pathname' | 'searchParams'>): string[] {
  const kind = routeKind(pathname)
  const read: readonly string[] = kind ? routeQuery[kind] : []
  return [...new Set(searchParams.keys())].filter((name) => !read.includes(name))
}

function queryOf(
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
  redirected: readonly string[],
): string {
  const kind = routeKind(pathname)
  const read: [string, string][] = kind ? readParameters(searchParams, kind) : []
  const leading = [...searchParams].filter(([name]) => redirected.includes(name))
  const kept = [...read, ...leading]
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
}

const routeKind = (pathname: string): RouteKind | undefined =>
  parsePath(pathname.slice(localePrefix(pathname).length))?.kind

/** The home page in the language of a path. */
const homePath = (pathname: string): string => localePrefix(pathname) || '/'

function localePrefix(pathname: string): string {
  const tag = localeTags.find((each) => isPathBelow(pathname, `/${each}`))
  return tag ? `/${tag}` : ''
}
