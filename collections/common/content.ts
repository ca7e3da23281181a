import type { CollectionConfig } from 'payload'
import { keepSectionKeys } from './keys.ts'
import { stayInOwnClinics } from './ownership.ts'
import { staysInClinic } from './references.ts'
import { freeSlugInTrash, keepFormerSlug } from './slug.ts'
import { refuseUnknownTokens } from './tokens.ts'

/** Drafts are saved by hand and never published by halves: a draft need not be complete, a published document must. */
export const drafts: CollectionConfig['versions'] = { drafts: { validate: false }, maxPerDoc: 20 }

/** What every collection with pages of its own goes through on the way to the database. */
export const contentHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeValidate: [keepSectionKeys],
  beforeChange: [stayInOwnClinics, staysInClinic, refuseUnknownTokens, freeSlugInTrash, keepFormerSlug],
}
