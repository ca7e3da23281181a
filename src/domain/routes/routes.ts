import { contentLocales } from '../locales/localized.ts'

/** Where each kind of document lives on a clinic's site. */
export const collectionPaths = {
  conditions: '/conditions',
  treatments: '/treatments',
  muscles: '/muscles',
  symptoms: '/symptoms',
  'body-regions': '/regions',
  practitioners: '/team',
  posts: '/blog',
  pages: '',
} as const
export type RoutedCollection = keyof typeof collectionPaths

export const libraryKinds = ['conditions', 'treatments', 'muscles', 'symptoms', 'body-regions'] as const
export type LibraryKind = (typeof libraryKinds)[number]

/** Pages of a clinic that stand for a page of the site rather than for an address of their own. */
export const pageRoles = [
  'home',
  'contact',
  'conditions',
  'treatments',
  'muscles',
  'symptoms',
  'regions',
  'team',
  'stories',
  'blog',
  'locations',
] as const
export type PageRole = (typeof pageRoles)[number]

/** As editors choose them. */
export const pageRoleNames: Record<PageRole, string> = {
  home: 'Home page',
  contact: 'Contact page',
  conditions: 'Introduction to the list of conditions',
  treatments: 'Introduction to the list of treatments',
  muscles: 'Introduction to the list of muscles',
  symptoms: 'Introduction to the list of symptoms',
  regions: 'Introduction to the list of body regions',
  team: 'Introduction to the team',
  stories: 'Introduction to the patients’ stories',
  blog: 'Introduction to the blog',
  locations: 'Introduction to the list of locations',
}

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
  const collection = libraryKinds.find((kind) => collectionPaths[kind] === `/${first}`)
  if (collection)
    return slug
      ? { kind: 'document', collection, slug }
      : { kind: 'index', collection, role: first as PageRole }
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
  ...libraryKinds.map((kind) => collectionPaths[kind].slice(1)),
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
