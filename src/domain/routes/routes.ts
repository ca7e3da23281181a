import { type LibraryKind, libraryCollections, libraryKinds } from '../library/collections.ts'

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

const libraryRole = (kind: LibraryKind) => libraryCollections[kind].path.slice(1) as LibraryRole

/** As editors choose them, in this order. */
export const pageRoleNames = {
  home: 'Home page',
  contact: 'Contact page',
  ...(Object.fromEntries(
    libraryKinds.map((kind) => [
      libraryRole(kind),
      `Words above the list of ${libraryCollections[kind].plural}`,
    ]),
  ) as Record<LibraryRole, string>),
  team: 'Words above the team',
  stories: 'Words above the patients’ stories',
  blog: 'Words above the blog',
  locations: 'Words above the list of locations',
} satisfies Record<PageRole, string>

export const pageRoles = Object.keys(pageRoleNames) as PageRole[]

/** What an address asks for. Whether it exists is another question. */
export type Route =
  | { kind: 'home' }
  | { kind: 'index'; collection: LibraryKind; role: PageRole }
  | { kind: 'document'; collection: LibraryKind; slug: string }
  | { kind: 'team' | 'stories' | 'blog' | 'locations' | 'contact' | 'search' | 'find' }
  | { kind: 'practitioner' | 'post' | 'location' | 'page'; slug: string }
  /** Where forms are sent (by GET it leads to the contact page), and where one is led after sending. */
  | { kind: 'enquiries' }
  | { kind: 'received'; location?: string }

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
  'en',
  'hi',
  'kn',
]
