import type { LibraryKind } from '#domain/library/collections.ts'
import type { Role } from './roles.ts'

/** `own`: documents of the clinics in which the role is held. `all`: every document. `self`: the user's own record. */
export type Reach = 'own' | 'all' | 'self'
export const actions = ['create', 'read', 'readVersions', 'update', 'publish', 'delete'] as const
export type Action = (typeof actions)[number]

/**
 * Who a document belongs to.
 * `owner`: a clinic, or nobody: then the network's, read by every signed-in user.
 * `tenant`: always a clinic. `placed`: a clinic, and read by every clinic it is placed in.
 * `clinic`: it is a clinic. `network`: always the network's, read by every signed-in user. `user`: it is a user.
 */
export type Belonging = 'owner' | 'tenant' | 'placed' | 'clinic' | 'network' | 'user'

export type Rules = { belongs: Belonging } & Record<Action, Partial<Record<Role, Reach>>>

const networkEdits = { 'network-admin': 'all', 'network-editor': 'all' } as const
const networkReads = { ...networkEdits, clinician: 'all' } as const
const clinicEdits = { ...networkEdits, 'clinic-manager': 'own', 'clinic-marketer': 'own' } as const
const everyoneReads = { ...networkReads, 'clinic-manager': 'own', 'clinic-marketer': 'own' } as const
const managersEdit = { ...networkEdits, 'clinic-manager': 'own' } as const
const adminOnly = { 'network-admin': 'all' } as const
const nobody = {} as const
const answersPatients = { ...adminOnly, 'clinic-manager': 'own', 'clinic-marketer': 'own' } as const

/** What clinics and the network both write: each its own. */
const content = (belongs: 'owner' | 'tenant'): Rules => ({
  belongs,
  create: clinicEdits,
  read: everyoneReads,
  readVersions: everyoneReads,
  update: clinicEdits,
  publish: clinicEdits,
  delete: clinicEdits,
})

/** The one table of who may do what. The access-matrix test walks it over REST and the Local API. */
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
  // Of patients, not for the public: read by those who answer, written by the server.
  enquiries: {
    belongs: 'tenant',
    create: nobody,
    read: answersPatients,
    readVersions: nobody,
    update: answersPatients,
    publish: nobody,
    delete: { ...adminOnly, 'clinic-manager': 'own' },
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
    update: { 'network-admin': 'all', 'network-editor': 'all', 'clinic-manager': 'own' },
    publish: adminOnly,
    delete: adminOnly,
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
} satisfies Record<LibraryKind, Rules> & Record<string, Rules>

export type PolicyCollection = keyof typeof policy

/** What no site ever shows, not even by mistake: the public reader gets at none of it. */
export const neverPublic: readonly PolicyCollection[] = ['users', 'enquiries']

/** The rules of a collection; a collection without a row is an error at start, never an open door. */
export function rulesFor(collection: string): Rules {
  const rules = (policy as Record<string, Rules>)[collection]
  if (!rules)
    throw new Error(`The collection "${collection}" has no row in collections/shared/access/policy.ts.`)
  return rules
}
