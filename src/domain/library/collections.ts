import type { Messages } from '../locales/messages.ts'

type CollectionFacts = {
  /** Where the documents are listed on a clinic's site; each document's page is one segment below. */
  path: `/${string}`
  /** In the middle of a sentence, for editors. */
  plural: string
  messages: {
    /** The collection's name in menus, breadcrumbs and over its list. */
    list: keyof Messages
    /** One document, as the label of a search result. */
    one: keyof Messages
    /** Over the documents of this collection that another page leads to. */
    related: keyof Messages
  }
  /** Factor on the score of a search result; a page of 1 counts as it matches. */
  searchWeight: number
  /** The type in schema.org's vocabulary of what a document is about. */
  schemaType: string
  /** The field in which documents of other collections name those of this one. */
  relationField: string
  /** Whether the enquiry form stands on each document's page. */
  hasEnquiryForm: boolean
}

/**
 * The collections of the library by slug: what the code has to know of each, apart from its fields (`collections/<slug>/`)
 * and who may edit it (the policy). Lists that name several collections follow this order.
 */
export const libraryCollections = {
  conditions: {
    path: '/conditions',
    plural: 'conditions',
    messages: { list: 'conditions', one: 'kindCondition', related: 'relatedConditions' },
    searchWeight: 1.5,
    schemaType: 'MedicalCondition',
    relationField: 'conditions',
    hasEnquiryForm: true,
  },
  treatments: {
    path: '/treatments',
    plural: 'treatments',
    messages: { list: 'treatments', one: 'kindTreatment', related: 'relatedTreatments' },
    searchWeight: 1.4,
    schemaType: 'MedicalTherapy',
    relationField: 'treatments',
    hasEnquiryForm: false,
  },
  muscles: {
    path: '/muscles',
    plural: 'muscles',
    messages: { list: 'muscles', one: 'kindMuscle', related: 'relatedMuscles' },
    searchWeight: 1,
    schemaType: 'Muscle',
    relationField: 'muscles',
    hasEnquiryForm: false,
  },
  symptoms: {
    path: '/symptoms',
    plural: 'symptoms',
    messages: { list: 'symptoms', one: 'kindSymptom', related: 'relatedSymptoms' },
    searchWeight: 1.3,
    schemaType: 'MedicalSymptom',
    relationField: 'symptoms',
    hasEnquiryForm: false,
  },
  'body-regions': {
    path: '/regions',
    plural: 'body regions',
    messages: { list: 'regions', one: 'kindRegion', related: 'relatedRegions' },
    searchWeight: 1.2,
    schemaType: 'AnatomicalStructure',
    relationField: 'bodyRegions',
    hasEnquiryForm: false,
  },
} as const satisfies Record<string, CollectionFacts>

export type LibraryKind = keyof typeof libraryCollections

/** The slugs, in the table's order. */
export const libraryKinds = Object.keys(libraryCollections) as LibraryKind[]

export const isLibraryKind = (slug: string): slug is LibraryKind => Object.hasOwn(libraryCollections, slug)

/** Name of a field in which one document names others: by their collection, or its relatives in its own. */
export type RelationField = (typeof libraryCollections)[LibraryKind]['relationField'] | 'related'

export const relationFields: readonly RelationField[] = [
  ...libraryKinds.map((kind) => libraryCollections[kind].relationField),
  'related',
]

/** The field in which documents of one collection name those of another, or of the same. */
export function relationFieldBetween(from: LibraryKind, to: LibraryKind): RelationField {
  return from === to ? 'related' : libraryCollections[to].relationField
}
