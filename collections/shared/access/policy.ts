import type { LibraryKind } from '#domain/library/collections.ts'
import type { Role } from './roles.ts'

/** `own`: documents of the clinics in which the role is held. `all`: every document. `self`: the user's own record. */
export type Reach = 'own' | 'all' | 'self'
export const actions = ['create', 'read', 'readVersions', 'update', 'publish', 'delete'] as const
export type Action = (typeof actions)[number]

/**
 * Who owns the documents of a collection.
 * `owner`: a clinic, or the network if the field is empty; every signed-in user reads the network's documents.
 * `tenant`: always a clinic. `placed`: a clinic; every clinic named in its placements reads it as well.
 * `clinic`: the document is a clinic. `network`: always the network; every signed-in user reads it. `user`: the document
 * is a user.
 */
export type Belonging = 'owner' | 'tenant' | 'placed' | 'clinic' | 'network' | 'user'

/** The roles that may do something, and to which documents. */
export type Allowed = Partial<Record<Role, Reach>>
export type Rules = { belongs: Belonging } & Record<Action, Allowed>

const networkEdits = { 'network-admin': 'all', 'network-editor': 'all' } as const
const networkReads = { ...networkEdits, clinician: 'all' } as const
const clinicEdits = { ...networkEdits, 'clinic-manager': 'own', 'clinic-marketer': 'own' } as const
const everyoneReads = { ...networkReads, 'clinic-manager': 'own', 'clinic-marketer': 'own' } as const
const managersEdit = { ...networkEdits, 'clinic-manager': 'own' } as const
const adminOnly = { 'network-admin': 'all' } as const
const nobody = {} as const
const clinicAnswers = { ...adminOnly, 'clinic-manager': 'own', 'clinic-marketer': 'own' } as const
const clinicManages = { ...adminOnly, 'clinic-manager': 'own' } as const

/** Content that clinics and the network both write, each their own. */
const content = (belongs: 'owner' | 'tenant'): Rules => ({
  belongs,
  create: clinicEdits,
  read: everyoneReads,
  readVersions: everyoneReads,
  update: clinicEdits,
  publish: clinicEdits,
  delete: clinicEdits,
})

/** Written and read by the server's own code only. */
const serverOnly: Rules = {
  belongs: 'network',
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  publish: nobody,
  delete: nobody,
}

/** The only table of permissions. The access-matrix test checks every cell over REST and the Local API. */
export const policy = {
  conditions: content('owner'),
  treatments: content('owner'),
  muscles: content('owner'),
  symptoms: content('owner'),
  'body-regions': content('owner'),
  posts: content('owner'),
  media: content('owner'),
  adaptations: content('tenant'),
  pages: content('tenant'),
  testimonials: content('tenant'),
  redirects: content('tenant'),
  // Patients' personal data: written by the server only, read by the clinic that answers.
  enquiries: {
    belongs: 'tenant',
    create: nobody,
    read: clinicAnswers,
    readVersions: nobody,
    update: clinicAnswers,
    publish: nobody,
    delete: clinicManages,
  },
  // Written by the server with each reply and note, and deleted with the enquiry.
  'enquiry-thread': {
    belongs: 'tenant',
    create: nobody,
    read: clinicAnswers,
    readVersions: nobody,
    update: nobody,
    publish: nobody,
    delete: nobody,
  },
  'reply-templates': {
    belongs: 'tenant',
    create: clinicAnswers,
    read: clinicAnswers,
    readVersions: nobody,
    update: clinicAnswers,
    publish: nobody,
    delete: clinicAnswers,
  },
  // Of each clinic that the network asks; the clinic changes the answer only.
  holidays: {
    belongs: 'tenant',
    create: networkEdits,
    read: everyoneReads,
    readVersions: nobody,
    update: clinicEdits,
    publish: nobody,
    delete: networkEdits,
  },
  practitioners: {
    belongs: 'placed',
    create: managersEdit,
    read: everyoneReads,
    readVersions: everyoneReads,
    update: clinicEdits,
    publish: managersEdit,
    delete: managersEdit,
  },
  studies: {
    belongs: 'network',
    create: networkEdits,
    read: everyoneReads,
    readVersions: networkReads,
    update: networkReads,
    publish: networkReads,
    delete: networkEdits,
  },
  clinics: {
    belongs: 'clinic',
    create: adminOnly,
    read: everyoneReads,
    readVersions: { ...networkReads, 'clinic-manager': 'own' },
    // Each of them some of its fields: see clinicFieldGroups.
    update: clinicEdits,
    publish: adminOnly,
    delete: adminOnly,
  },
  // Written by the server with each save; whoever may read a document may read what it refers to.
  references: {
    belongs: 'owner',
    create: nobody,
    read: everyoneReads,
    readVersions: nobody,
    update: nobody,
    publish: nobody,
    delete: nobody,
  },
  users: {
    belongs: 'user',
    create: adminOnly,
    read: {
      'network-admin': 'all',
      'network-editor': 'self',
      clinician: 'self',
      'clinic-manager': 'self',
      'clinic-marketer': 'self',
    },
    readVersions: nobody,
    update: {
      'network-admin': 'all',
      'network-editor': 'self',
      clinician: 'self',
      'clinic-manager': 'self',
      'clinic-marketer': 'self',
    },
    publish: nobody,
    delete: adminOnly,
  },
  // Written by the server with each deed; nobody changes it.
  activity: {
    belongs: 'tenant',
    create: nobody,
    read: { ...adminOnly, 'clinic-manager': 'own' },
    readVersions: nobody,
    update: nobody,
    publish: nobody,
    delete: nobody,
  },
  // Counted by the server; to delete one only forgets it.
  'missing-addresses': {
    belongs: 'tenant',
    create: nobody,
    read: everyoneReads,
    readVersions: nobody,
    update: nobody,
    publish: nobody,
    delete: clinicEdits,
  },
  // Written by the server's check of links.
  'outward-links': {
    belongs: 'owner',
    create: nobody,
    read: everyoneReads,
    readVersions: nobody,
    update: nobody,
    publish: nobody,
    delete: nobody,
  },
  // Made by the server for an editor; to delete one revokes it.
  'preview-links': {
    belongs: 'owner',
    create: nobody,
    read: clinicEdits,
    readVersions: nobody,
    update: nobody,
    publish: nobody,
    delete: clinicEdits,
  },
  'password-links': serverOnly,
  'second-factors': serverOnly,
  'rate-limits': serverOnly,
  presence: serverOnly,
  'scheduled-changes': serverOnly,
  replacements: serverOnly,
  'replacement-documents': serverOnly,
  'publish-log': serverOnly,
} satisfies Record<LibraryKind, Rules> & Record<string, Rules>

export type PolicyCollection = keyof typeof policy

/**
 * Who may change which fields of a clinic's record. Each field is in one group; a path leads into the rows of a list, and
 * what is below a named field goes with it.
 */
export const clinicFieldGroups = {
  daily: {
    change: clinicEdits,
    fields: [
      'alerts',
      'fees',
      'footerNavigation',
      'introduction',
      'locations.exceptions',
      'locations.fees',
      'locations.hours',
      'locations.introduction',
      'navigation',
      'tagline',
    ],
  },
  clinic: {
    change: managersEdit,
    fields: [
      'bookingUrl',
      'brand',
      'disclosures',
      'email',
      'enquiries',
      'insurers',
      'languages',
      'legalName',
      'locations.access',
      'locations.bookingUrl',
      'locations.city',
      'locations.coordinates',
      'locations.district',
      'locations.email',
      // A manager may add a location where the clinic already has one; a hook refuses another jurisdiction.
      'locations.jurisdiction',
      'locations.landmarks',
      'locations.name',
      'locations.parking',
      'locations.postalCode',
      'locations.region',
      'locations.slug',
      'locations.street',
      'locations.telephone',
      'locations.telephoneExtension',
      'locations.timeZone',
      'locations.whatsapp',
      'name',
      'nameInScript',
      'newConditions',
      'offers',
      'professions',
      'vocabulary',
      'whatsapp',
    ],
  },
  network: {
    change: adminOnly,
    fields: ['forwardTo', 'hosts', 'speaksForNetwork', 'status'],
  },
} satisfies Record<string, FieldGroup>

/** Fields of one record, by their paths, and who may change them. */
export type FieldGroup = { change: Allowed; fields: string[] }

/** Who may ask endpoints that are not Payload's own, about which clinics. */
export const endpointPolicy = {
  'local-value': everyoneReads,
  frame: everyoneReads,
  // To list enquiries and to answer one; the others take out or delete what is held of patients, or judge the work.
  inbox: clinicAnswers,
  'inbox-answer-times': clinicManages,
  'inbox-export': clinicManages,
  'patient-data': clinicManages,
  links: everyoneReads,
  menu: everyoneReads,
  'page-list': everyoneReads,
  'panel-home': everyoneReads,
  'where-shown': everyoneReads,
  history: everyoneReads,
  impact: everyoneReads,
  receipt: everyoneReads,
  'share-preview': clinicEdits,
  translation: everyoneReads,
  'redirects/export': everyoneReads,
  'redirects/import': clinicEdits,
  'adaptations/places': clinicEdits,
  'adaptations/open': clinicEdits,
  'document-activity': everyoneReads,
  // As the log itself is read.
  'activity/export': clinicManages,
  schedule: everyoneReads,
  replace: clinicEdits,
} satisfies Record<string, Allowed>

/** Collections that the public reader can't read, so that no site can show them by mistake. */
export const neverPublic: readonly PolicyCollection[] = [
  'users',
  'enquiries',
  'enquiry-thread',
  'reply-templates',
  'holidays',
  'references',
  'missing-addresses',
  'outward-links',
  'activity',
  'preview-links',
  'password-links',
  'second-factors',
  'rate-limits',
  'presence',
  'scheduled-changes',
  'replacements',
  'replacement-documents',
  'publish-log',
]

/** The rules of a collection. Throws for a collection without a row, so that the server doesn't start with it open. */
export function rulesFor(collection: string): Rules {
  const rules = (policy as Record<string, Rules>)[collection]
  if (!rules)
    throw new Error(`The collection "${collection}" has no row in collections/shared/access/policy.ts.`)
  return rules
}
