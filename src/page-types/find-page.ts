import type { ClinicContext } from '#data/site-context.ts'
import { parseRoute, type Route, type RouteKind } from '#domain/routes/routes.ts'
import { canonicalPath, carryQuery } from '#domain/routes/site-address.ts'
import { findQueryRedirect, findRedirect } from './find-redirect.ts'
import type { PageResult, QueryResult } from './page-type.ts'
import { pageTypes } from './registry.ts'
import { parseSearchParams, preservedQuery, type SearchParams } from './search-params.ts'
import { buildShell } from './shell.ts'
import { findTranslatedLocales } from './translated-locales.ts'

/**
 * The result of a path on a clinic's site: a page, a redirect, or "not found". A redirect carries the query along.
 *
 * @param segments of the path, an empty one at the end for a slash there
 * @param query the query string, as in the address
 */
export async function findPage(
  context: ClinicContext,
  segments: readonly string[],
  query = '',
): Promise<PageResult> {
  const path = `/${segments.join('/')}`
  const canonical = canonicalPath(path)
  const to = await findQueryRedirect(context, canonical, query)
  if (to !== null) return { outcome: 'redirect', to }
  const result = await findPageAt(context, segments.includes('') ? null : parseRoute(segments), path, query)
  if (result.outcome !== 'notFound') return result
  if (canonical === path) return (await redirectAt(context, canonical, query)) ?? result
  const there = await findPage(context, toSegments(canonical), query)
  return there.outcome === 'page' ? redirectTo(context, canonical, query) : there
}

async function findPageAt(
  context: ClinicContext,
  route: Route | null,
  path: string,
  query: string,
): Promise<PageResult> {
  const { locale } = context
  const preserved = route && pageTypes[route.kind].readsSearchParams ? preservedQuery(query) : ''
  const [found, shell, translated] = await Promise.all([
    route && queryPage(context, route, parseSearchParams(query)),
    buildShell(context, path, preserved),
    route ? findTranslatedLocales(context, route) : null,
  ])
  if (!found) return { outcome: 'notFound', shell, locale }
  if ('redirect' in found) return redirectTo(context, found.redirect, query)
  const { booking = shell.booking, telephone = shell.telephone } = found
  const isTranslated = translated?.includes(locale) ?? true
  const writeHref = found.content.enquiry ? '#enquiry' : shell.writeHref
  return {
    outcome: 'page',
    page: { ...found, noIndex: found.noIndex || !isTranslated },
    shell: { ...shell, booking, telephone, writeHref, isTranslated },
    locale,
  }
}

async function redirectAt(context: ClinicContext, path: string, query: string): Promise<PageResult | null> {
  const isPage = async (target: string) => {
    const route = parseRoute(toSegments(target))
    return route !== null && (await queryPage(context, route, parseSearchParams(''))) !== null
  }
  const to = await findRedirect(context, path, isPage)
  return to === null ? null : { outcome: 'redirect', to: carryQuery(to, query) }
}

const redirectTo = ({ pathTo }: ClinicContext, path: string, query: string): PageResult => ({
  outcome: 'redirect',
  to: carryQuery(pathTo(path), query),
})

const toSegments = (path: string): string[] => path.split('/').filter(Boolean)

function queryPage<Kind extends RouteKind>(
  context: ClinicContext,
  route: Route<Kind>,
  searchParams: SearchParams,
): Promise<QueryResult> {
  return pageTypes[route.kind].query(context, route, searchParams)
}
