import { assertNever } from '#base/narrow.ts'
import type { SiteContext } from '#data/site-context.ts'
import { parseRoute, type Route } from '#domain/routes/routes.ts'
import { blogPage } from './blog/query.ts'
import { contactPage } from './contact/query.ts'
import { documentPage } from './document/query.ts'
import { findConditionPage } from './find/query.ts'
import { homePage } from './home/query.ts'
import { indexPage } from './index/query.ts'
import { locationPage } from './location/query.ts'
import { locationsPage } from './locations/query.ts'
import { customPage } from './page/query.ts'
import type { PageResult, QueryResult } from './page.ts'
import { postPage } from './post/query.ts'
import { practitionerPage } from './practitioner/query.ts'
import { receivedPage } from './received/query.ts'
import { searchPage } from './search/query.ts'
import { parseSearchParams, preservedQuery, type SearchParams } from './search-params.ts'
import { buildShell } from './shell.ts'
import { storiesPage } from './stories/query.ts'
import { teamPage } from './team/query.ts'

/**
 * What a clinic's site answers at a path: a page, another address, or its own "not found".
 *
 * @param query what was asked by a form, as in the address
 */
export async function findPage(
  context: SiteContext,
  segments: readonly string[],
  query = '',
): Promise<PageResult> {
  const { locale } = context
  const path = `/${segments.join('/')}`
  const route = parseRoute(segments)
  const found = route && (await find(context, route, parseSearchParams(query)))
  if (found && 'redirect' in found) return { outcome: 'redirect', to: context.pathTo(found.redirect) }
  const frame = await buildShell(context, path, route && preservedQuery(route, query))
  if (found) {
    const { booking = frame.booking, telephone = frame.telephone } = found
    return { outcome: 'page', page: found, shell: { ...frame, booking, telephone }, locale }
  }
  const to = await findRedirect(context, path)
  return to ? { outcome: 'redirect', to: context.pathTo(to) } : { outcome: 'notFound', shell: frame, locale }
}

function find(context: SiteContext, route: Route, searchParams: SearchParams): Promise<QueryResult> {
  switch (route.kind) {
    case 'home':
      return homePage(context)
    case 'index':
      return indexPage(context, route.collection, route.role)
    case 'document':
      return documentPage(context, route.collection, route.slug)
    case 'team':
      return teamPage(context, searchParams)
    case 'practitioner':
      return practitionerPage(context, route.slug)
    case 'stories':
      return storiesPage(context)
    case 'blog':
      return blogPage(context)
    case 'post':
      return postPage(context, route.slug)
    case 'locations':
      return locationsPage(context)
    case 'location':
      return locationPage(context, route.slug)
    case 'contact':
      return contactPage(context)
    case 'search':
      return searchPage(context, searchParams)
    case 'find':
      return findConditionPage(context, searchParams)
    case 'enquiries':
      return Promise.resolve({ redirect: '/contact' })
    case 'received':
      return receivedPage(context, route.location)
    case 'page':
      return customPage(context, route.slug)
    default:
      return assertNever(route)
  }
}

/**
 * Where a redirect that a marketer made leads in the end. Each led on in one step when it was made; a page that has gone
 * since may have stood between two of them, or in the middle of a circle, which leads nowhere.
 */
async function findRedirect(context: SiteContext, path: string): Promise<string | null> {
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

async function redirectFrom({ reader }: SiteContext, path: string): Promise<string | null> {
  // Sorted as the index is: by their age, as is usual, MongoDB may walk through all redirects of all clinics.
  const [row] = await reader.find('redirects', { where: { from: { equals: path } }, sort: 'from', limit: 1 })
  return typeof row?.to === 'string' ? row.to : null
}

async function isPage(context: SiteContext, path: string): Promise<boolean> {
  const route = parseRoute(path.split('/').filter(Boolean))
  return route !== null && (await find(context, route, parseSearchParams(''))) !== null
}
