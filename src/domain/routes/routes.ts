import { assertNever } from '#base/narrow.ts'
import { type LibraryKind, libraryCollections, libraryKinds } from '../library/collections.ts'

export type RoutedCollection = LibraryKind | 'practitioners' | 'posts' | 'pages'

export const libraryPaths = Object.fromEntries(
  libraryKinds.map((kind) => [kind, libraryCollections[kind].path]),
) as { [kind in LibraryKind]: (typeof libraryCollections)[kind]['path'] }

/** The path below which each collection's documents have their pages. */
export const collectionPaths = {
  ...libraryPaths,
  practitioners: '/team',
  posts: '/blog',
  pages: '',
} as const satisfies Record<RoutedCollection, string>

type FirstSegment<Path> = Path extends `/${infer Segment}` ? Segment : never
type LibraryRole = FirstSegment<(typeof libraryCollections)[LibraryKind]['path']>

/** Pages that every site has. Their text is made from the clinic's data until the clinic publishes a page with the role. */
export const legalRoles = ['privacy', 'accessibility', 'terms'] as const
export type LegalRole = (typeof legalRoles)[number]

/** The page types that a role page can introduce; the lists of the library are named by their path. */
export type PageRole =
  | 'home'
  | 'contact'
  | LibraryRole
  | 'team'
  | 'stories'
  | 'blog'
  | 'locations'
  | LegalRole

/** The role of a page that introduces a library collection's list. */
export const libraryRole = (kind: LibraryKind) => libraryCollections[kind].path.slice(1) as LibraryRole

/** The labels of the roles in the panel, in this order. */
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
  privacy: 'Privacy (replaces the text made from the clinic’s data)',
  accessibility: 'Accessibility (replaces the text made from the clinic’s data)',
  terms: 'Terms and complaints (replaces the text made from the clinic’s data)',
} satisfies Record<PageRole, string>

export const pageRoles = Object.keys(pageRoleNames) as PageRole[]

/** The kinds of routes with the parameters in their paths. Every kind but `enquiries` is a page type (`src/page-types/<kind>/`). */
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
  legal: { role: LegalRole }
  /** The list of all pages. */
  'site-map': object
  page: { slug: string }
  /** Receives the enquiry form; a GET is redirected to the contact page. */
  enquiries: object
  /** The confirmation after an enquiry, with the slug of the location that it was sent to. */
  received: { location?: string }
}

export type RouteKind = keyof RouteParameters

/** A parsed path. Its page need not exist. */
export type Route<Kind extends RouteKind = RouteKind> = {
  [K in Kind]: { kind: K } & RouteParameters[K]
}[Kind]

/**
 * @param segments of the path, without the locale's prefix
 * @returns null if no page type has such a path
 */
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
  if (
    first === 'stories' ||
    first === 'contact' ||
    first === 'search' ||
    first === 'find' ||
    first === 'site-map'
  )
    return { kind: first }
  const legal = legalRoles.find((role) => role === first)
  if (legal) return { kind: 'legal', role: legal }
  return { kind: 'page', slug: first }
}

/** The route of a path without the locale's prefix; null if no page type has such a path. */
export const parsePath = (path: string): Route | null => parseRoute(path.split('/').filter(Boolean))

function parseEnquiryRoute(page: string | undefined, [location, ...rest]: readonly string[]): Route | null {
  if (page === undefined) return { kind: 'enquiries' }
  return page === 'received' && rest.length === 0 ? { kind: 'received', location } : null
}

/**
 * The document whose page a route names; null if the page is not made from a single document.
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
    case 'legal':
    case 'site-map':
    case 'enquiries':
    case 'received':
      return null
    default:
      return assertNever(route)
  }
}

/** Whether a path is `root`, or below it: `/admin/x` is below `/admin`, `/administration` is not. */
export const isPathBelow = (pathname: string, root: string): boolean =>
  pathname === root || pathname.startsWith(`${root}/`)
