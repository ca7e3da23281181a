import { assertNever } from '#base/narrow.ts'
import { type LibraryKind, libraryCollections, libraryKinds } from '../library/collections.ts'
import { contentLocales } from '../locales/localized.ts'

export type RoutedCollection = LibraryKind | 'practitioners' | 'posts' | 'pages'

export const libraryPaths = Object.fromEntries(
  libraryKinds.map((kind) => [kind, libraryCollections[kind].path]),
) as { [kind in LibraryKind]: (typeof libraryCollections)[kind]['path'] }

/** Where the documents of each collection have their pages on a clinic's site. */
export const collectionPaths = {
  ...libraryPaths,
  practitioners: '/team',
  posts: '/blog',
  pages: '',
} as const satisfies Record<RoutedCollection, string>

type FirstSegment<Path> = Path extends `/${infer Segment}` ? Segment : never
type LibraryRole = FirstSegment<(typeof libraryCollections)[LibraryKind]['path']>

/** What a page of a clinic can introduce instead of having an address of its own: a list of the library by its path. */
export type PageRole = 'home' | 'contact' | LibraryRole | 'team' | 'stories' | 'blog' | 'locations'

/** The role of a page that introduces a collection's list. */
export const libraryRole = (kind: LibraryKind) => libraryCollections[kind].path.slice(1) as LibraryRole

/** As editors choose them, in this order. */
export const pageRoleNames = {
  home: 'Home page',
  contact: 'Contact page',
  ...(Object.fromEntries(
    libraryKinds.map((kind) => [
      libraryRole(kind),
      `Introduction to the list of ${libraryCollections[kind].plural}`,
    ]),
  ) as Record<LibraryRole, string>),
  team: 'Introduction to the team',
  stories: 'Introduction to the patients’ stories',
  blog: 'Introduction to the blog',
  locations: 'Introduction to the list of locations',
} satisfies Record<PageRole, string>

export const pageRoles = Object.keys(pageRoleNames) as PageRole[]

/** The kinds of addresses, each with what its path names. Every kind is a page type (`src/page-types/<kind>/`). */
type RouteParameters = {
  home: object
  index: { collection: LibraryKind; role: PageRole }
  document: { collection: LibraryKind; slug: string }
  team: object
  practitioner: { slug: string }
  stories: object
  blog: object
  post: { slug: string }
  locations: object
  location: { slug: string }
  contact: object
  search: object
  find: object
  page: { slug: string }
  /** Where the enquiry form is sent; requested by GET it leads to the contact page. */
  enquiries: object
  /** Where the browser is sent after an enquiry; the slug is that of the location written to. */
  received: { location?: string }
}

export type RouteKind = keyof RouteParameters

/** What an address asks for; the page need not exist. */
export type Route<Kind extends RouteKind = RouteKind> = {
  [K in Kind]: { kind: K } & RouteParameters[K]
}[Kind]

/** The route of a path's segments, the locale's prefix already taken off. Null where no such address can exist. */
export function parseRoute(segments: readonly string[]): Route | null {
  const [first, slug, ...rest] = segments
  if (first === undefined) return { kind: 'home' }
  if (first === 'enquiries') return parseEnquiryRoute(slug, rest)
  if (rest.length > 0) return null
  const collection = libraryKinds.find((kind) => libraryRole(kind) === first)
  if (collection)
    return slug
      ? { kind: 'document', collection, slug }
      : { kind: 'index', collection, role: libraryRole(collection) }
  if (first === 'team') return slug ? { kind: 'practitioner', slug } : { kind: 'team' }
  if (first === 'blog') return slug ? { kind: 'post', slug } : { kind: 'blog' }
  if (first === 'locations') return slug ? { kind: 'location', slug } : { kind: 'locations' }
  if (slug !== undefined) return null
  if (first === 'stories' || first === 'contact' || first === 'search' || first === 'find')
    return { kind: first }
  return { kind: 'page', slug: first }
}

function parseEnquiryRoute(page: string | undefined, [location, ...rest]: readonly string[]): Route | null {
  if (page === undefined) return { kind: 'enquiries' }
  return page === 'received' && rest.length === 0 ? { kind: 'received', location } : null
}

/**
 * The document whose page stands at a route; null where the page follows from no single document.
 */
export function routeDocument(route: Route): { collection: RoutedCollection; slug: string } | null {
  switch (route.kind) {
    case 'document':
      return { collection: route.collection, slug: route.slug }
    case 'practitioner':
      return { collection: 'practitioners', slug: route.slug }
    case 'post':
      return { collection: 'posts', slug: route.slug }
    case 'page':
      return { collection: 'pages', slug: route.slug }
    case 'home':
    case 'index':
    case 'team':
    case 'stories':
    case 'blog':
    case 'locations':
    case 'location':
    case 'contact':
    case 'search':
    case 'find':
    case 'enquiries':
    case 'received':
      return null
    default:
      return assertNever(route)
  }
}

/** First segments that no page of a clinic may take as its address. */
export const reservedSegments: readonly string[] = [
  ...libraryKinds.map(libraryRole),
  'team',
  'stories',
  'blog',
  'locations',
  'contact',
  'search',
  'find',
  'enquiries',
  'home',
  'admin',
  'api',
  'preview',
  'sites',
  'styleguide',
  'healthz',
  'share',
  'icons',
  ...contentLocales,
]
