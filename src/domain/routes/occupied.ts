import { libraryCollections } from '../library/collections.ts'
import { localeNames, localeTags } from '../locales/tags.ts'
import {
  collectionPaths,
  parseRoute,
  type Route,
  type RoutedCollection,
  type RouteKind,
  routeDocument,
} from './routes.ts'

/** What the server answers at the first segment of a path before it looks for a page of a clinic. */
const serverSegments: Readonly<Record<string, string>> = {
  admin: 'the admin panel',
  api: 'the API',
  'error-pages': 'the error pages',
  fonts: 'the site’s fonts',
  healthz: 'the health check',
  home: 'the home page',
  icons: 'the site’s icons',
  index: 'the home page',
  media: 'the site’s pictures',
  network: 'the network’s own site',
  preview: 'the preview of drafts',
  scripts: 'the site’s scripts',
  share: 'the pictures for social networks',
  sites: 'the clinics’ sites',
  styleguide: 'the style guide',
}

/** The pages that stand at an address of their own, without a document's slug in it. */
const routeNames: Readonly<Record<Exclude<RouteKind, 'index'>, string>> = {
  home: 'the home page',
  document: 'a library page',
  team: 'the team',
  practitioner: 'a practitioner’s page',
  stories: 'the patients’ stories',
  blog: 'the blog',
  post: 'a post',
  locations: 'the list of locations',
  location: 'a location’s page',
  contact: 'the contact page',
  search: 'the search page',
  find: 'the finder',
  page: 'a page',
  enquiries: 'the enquiry form',
  received: 'the confirmation of an enquiry',
}

/**
 * What stands at the address that a document with this slug would have, in words for an editor; null if the address leads
 * to the document.
 */
export function occupantOf(collection: RoutedCollection, slug: string): string | null {
  const segments = `${collectionPaths[collection]}/${slug}`.split('/').filter(Boolean)
  const [first = ''] = segments
  if (Object.hasOwn(serverSegments, first)) return serverSegments[first] ?? null
  const locale = localeTags.find((tag) => tag.toLowerCase() === first)
  if (locale) return `the site in ${localeNames[locale]}`
  const route = parseRoute(segments)
  if (!route || leadsTo(route, collection, slug)) return null
  return route.kind === 'index'
    ? `the list of ${libraryCollections[route.collection].plural}`
    : routeNames[route.kind]
}

function leadsTo(route: Route, collection: RoutedCollection, slug: string): boolean {
  const reference = routeDocument(route)
  return reference?.collection === collection && reference.slug === slug
}
