import type { ClinicContext } from '#data/site-context.ts'
import { parseRoute, type Route, type RouteKind } from '#domain/routes/routes.ts'
import type { PageResult, QueryResult } from './page-type.ts'
import { pageTypes } from './registry.ts'
import { parseSearchParams, preservedQuery, type SearchParams } from './search-params.ts'
import { buildShell } from './shell.ts'

/**
 * The result of a path on a clinic's site: a page, a redirect, or "not found".
 *
 * @param query the query string, as in the address
 */
export async function findPage(
  context: ClinicContext,
  segments: readonly string[],
  query = '',
): Promise<PageResult> {
  const { locale } = context
  const path = `/${segments.join('/')}`
  const route = parseRoute(segments)
  const preserved = route && pageTypes[route.kind].readsSearchParams ? preservedQuery(query) : ''
  const [found, shell] = await Promise.all([
    route && queryPage(context, route, parseSearchParams(query)),
    buildShell(context, path, preserved),
  ])
  if (found && 'redirect' in found) return { outcome: 'redirect', to: context.pathTo(found.redirect) }
  if (found) {
    const { booking = shell.booking, telephone = shell.telephone } = found
    return { outcome: 'page', page: found, shell: { ...shell, booking, telephone }, locale }
  }
  const to = await findRedirect(context, path)
  return to ? { outcome: 'redirect', to: context.pathTo(to) } : { outcome: 'notFound', shell, locale }
}

function queryPage<Kind extends RouteKind>(
  context: ClinicContext,
  route: Route<Kind>,
  searchParams: SearchParams,
): Promise<QueryResult> {
  return pageTypes[route.kind].query(context, route, searchParams)
}

/**
 * Follows redirects from a path to the last one. When a redirect is saved it reaches a page in one step, but pages deleted
 * since may leave a chain, or a cycle, which is not followed.
 */
async function findRedirect(context: ClinicContext, path: string): Promise<string | null> {
  const passed = new Set([path])
  let end = await redirectFrom(context, path)
  while (end !== null) {
    const next = await redirectFrom(context, end)
    if (next === null || (await isPage(context, end))) return end
    passed.add(end)
    end = passed.has(next) ? null : next
  }
  return null
}

async function redirectFrom({ reader }: ClinicContext, path: string): Promise<string | null> {
  // Sorted by the index's field: by creation time, Payload's default, MongoDB may walk through all redirects of all clinics.
  const [row] = await reader.find('redirects', { where: { from: { equals: path } }, sort: 'from', limit: 1 })
  return typeof row?.to === 'string' ? row.to : null
}

async function isPage(context: ClinicContext, path: string): Promise<boolean> {
  const route = parseRoute(path.split('/').filter(Boolean))
  return route !== null && (await queryPage(context, route, parseSearchParams(''))) !== null
}
