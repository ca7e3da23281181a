import type { Messages } from '../locales/messages.ts'

type CollectionFacts = {
  /** The path of the list on a clinic's site; each document's page is one segment below it. */
  path: `/${string}`
  /** The lower-case plural, for sentences in the panel. */
  plural: string
  messages: {
    /** The collection's name in menus, breadcrumbs and as the heading of its list and of its search results. */
    list: keyof Messages
  }
  /** Factor on the score of a search result. */
  searchWeight: number
  /** The schema.org type of a document's subject. */
  schemaType: string
  /** The field with which documents of other collections refer to those of this one. */
  relationField: string
  /** Whether each document's page has the enquiry form. */
  hasEnquiryForm: boolean
  /** Whether urgent care comes before all other sections. */
  urgentCareFirst: boolean
}

/**
 * The library collections by slug: everything about them except their fields (`collections/<slug>/`) and access (the
 * policy). Lists of several collections have this order.
 */
export const libraryCollections = {
  conditions: {
    path: '/conditions',
    plural: 'conditions',
    messages: { list: 'conditions' },
    searchWeight: 1.5,
    schemaType: 'MedicalCondition',
    relationField: 'conditions',
    hasEnquiryForm: true,
    urgentCareFirst: true,
  },
  treatments: {
    path: '/treatments',
    plural: 'treatments',
    messages: { list: 'treatments' },
    searchWeight: 1.4,
    schemaType: 'MedicalTherapy',
    relationField: 'treatments',
    hasEnquiryForm: true,
    urgentCareFirst: false,
  },
  muscles: {
    path: '/muscles',
    plural: 'muscles',
    messages: { list: 'muscles' },
    searchWeight: 1,
    schemaType: 'Muscle',
    relationField: 'muscles',
    hasEnquiryForm: false,
    urgentCareFirst: false,
  },
  symptoms: {
    path: '/symptoms',
    plural: 'symptoms',
    messages: { list: 'symptoms' },
    searchWeight: 1.3,
    schemaType: 'MedicalSymptom',
    relationField: 'symptoms',
    hasEnquiryForm: false,
    urgentCareFirst: true,
  },
  'body-regions': {
    path: '/regions',
    plural: 'body regions',
    messages: { list: 'regions' },
    searchWeight: 1.2,
    schemaType: 'AnatomicalStructure',
    relationField: 'bodyRegions',
    hasEnquiryForm: true,
    urgentCareFirst: true,
  },
} as const satisfies Record<string, CollectionFacts>

export type LibraryKind = keyof typeof libraryCollections

/** The slugs, in the order of the table. */
export const libraryKinds = Object.keys(libraryCollections) as LibraryKind[]

/** The collections whose pages are edited and shown in a frame: shared documents, a clinic's changes to one, and its own. */
export const framedCollections = ['adaptations', 'pages', 'posts', ...libraryKinds] as const

export const isLibraryKind = (slug: string): slug is LibraryKind => Object.hasOwn(libraryCollections, slug)

/** The name of a relationship field; `related` refers to documents of the same collection. */
export type RelationField = (typeof libraryCollections)[LibraryKind]['relationField'] | 'related'

export const relationFields: readonly RelationField[] = [
  ...libraryKinds.map((kind) => libraryCollections[kind].relationField),
  'related',
]

/** The field with which documents of collection `from` refer to those of collection `to`. */
export function relationFieldBetween(from: LibraryKind, to: LibraryKind): RelationField {
  return from === to ? 'related' : libraryCollections[to].relationField
}
