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

/** What the server answers at the first segment of a path, on every host, before it looks for a page of a clinic. */
const serverSegments: Readonly<Record<string, string>> = {
  admin: 'the admin panel',
  api: 'the API',
  drawings: 'the site’s drawings',
  fonts: 'the site’s fonts',
  healthz: 'the health check',
  icons: 'the site’s icons',
  livez: 'the health check',
  media: 'the site’s pictures',
  preview: 'the preview of drafts',
  readyz: 'the health check',
  scripts: 'the site’s scripts',
  share: 'the pictures for social networks',
  styles: 'the site’s style sheets',
}

/** Segments that are names inside the server, or would be mistaken for the home page. */
const reservedSegments: Readonly<Record<string, string>> = {
  'error-pages': 'the error pages',
  home: 'the home page',
  index: 'the home page',
  'media-files': 'the site’s pictures',
  network: 'the network’s own site',
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
  legal: 'the page on privacy, accessibility or terms',
  'site-map': 'the list of all pages',
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
  const reserved = { ...serverSegments, ...reservedSegments }
  if (Object.hasOwn(reserved, first)) return reserved[first] ?? null
  const locale = localeTags.find((tag) => tag.toLowerCase() === first)
  if (locale) return `the site in ${localeNames[locale]}`
  const route = parseRoute(segments)
  if (!route || leadsTo(route, collection, slug)) return null
  return route.kind === 'index'
    ? `the list of ${libraryCollections[route.collection].plural}`
    : routeNames[route.kind]
}

/** What answers at a path instead of the clinic's site, so that no redirect from there would be used; null if nothing does. */
export function answeredElsewhere(path: string): string | null {
  const [, first = ''] = path.split(/[/?#]/)
  if (first === '_next') return 'a file of the site'
  return Object.hasOwn(serverSegments, first) ? (serverSegments[first] ?? null) : null
}

function leadsTo(route: Route, collection: RoutedCollection, slug: string): boolean {
  const reference = routeDocument(route)
  return reference?.collection === collection && reference.slug === slug
}
