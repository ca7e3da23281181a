import type { ClinicContext } from '#data/site-context.ts'
import { parseRoute, type Route, type RouteKind, routeDocument } from '#domain/routes/routes.ts'
import { canonicalPath, carryQuery } from '#domain/routes/site-address.ts'
import { type FindAt, findQueryRedirect, followRedirects, redirectFrom } from './find-redirect.ts'
import type { PageResult, QueryResult } from './page-type.ts'
import { pageTypes } from './registry.ts'
import { parseSearchParams, preservedQuery, type SearchParams } from './search-params.ts'
import { buildShell } from './shell.ts'
import { findTranslatedLocales } from './translated-locales.ts'

/**
 * The result of a path on a clinic's site: a page, a redirect to one, or "not found". A redirect carries the query along.
 *
 * @param segments of the path, decoded, an empty one at the end for a slash there
 * @param query the query string, as in the address
 */
export async function findPage(
  context: ClinicContext,
  segments: readonly string[],
  query = '',
): Promise<PageResult> {
  const path = `/${segments.join('/')}`
  const canonical = canonicalPath(`/${segments.map(encodeURIComponent).join('/')}`)
  const special = await findQueryRedirect(context, canonical, query)
  const to = special && (await followRedirects(context, special, findAt(context)))
  if (to) return { outcome: 'redirect', to }
  const result = await findPageAt(context, segments.includes('') ? null : parseRoute(segments), path, query)
  if (result.outcome !== 'notFound') return result
  const elsewhere =
    canonical !== path && (await findAt(context)(canonical))
      ? canonical
      : await redirectFrom(context, canonical)
  return (elsewhere && (await redirectTo(context, elsewhere, query))) || result
}

async function findPageAt(
  context: ClinicContext,
  route: Route | null,
  path: string,
  query: string,
): Promise<PageResult> {
  const { locale } = context
  const preserved = route ? preservedQuery(query, route.kind) : ''
  const [found, shell, translated] = await Promise.all([
    route && queryPage(context, route, parseSearchParams(query, route.kind)),
    buildShell(context, path, preserved),
    route ? findTranslatedLocales(context, route) : null,
  ])
  const notFound: PageResult = { outcome: 'notFound', shell, locale }
  if (!found) return notFound
  if ('redirect' in found) return (await redirectTo(context, found.redirect, query)) ?? notFound
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

/** A redirect to the page at which an address ends; null if it leads to none. */
async function redirectTo(
  context: ClinicContext,
  address: string,
  query: string,
): Promise<PageResult | null> {
  const end = await followRedirects(context, address, findAt(context))
  return end === null ? null : { outcome: 'redirect', to: carryQuery(end, query) }
}

const findAt =
  (context: ClinicContext): FindAt =>
  async (path) => {
    const route = parseRoute(toSegments(path))
    if (route && isAlwaysThere(route)) return 'page'
    const found = route && (await queryPage(context, route, parseSearchParams('', route.kind)))
    return found && !('redirect' in found) ? 'page' : found
  }

/** Whether every site has the page: those of documents and locations need not exist. */
const isAlwaysThere = (route: Route): boolean =>
  !routeDocument(route) && route.kind !== 'location' && route.kind !== 'enquiries'

const toSegments = (path: string): string[] => path.split('/').filter(Boolean)

function queryPage<Kind extends RouteKind>(
  context: ClinicContext,
  route: Route<Kind>,
  searchParams: SearchParams,
): Promise<QueryResult> {
  return pageTypes[route.kind].query(context, route, searchParams)
}
