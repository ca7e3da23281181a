import type { CollectionConfig } from 'payload'
import { enforceOwnership } from '../fields/owner.ts'
import { freeSlugInTrash, keepFormerSlug } from '../fields/slug.ts'
import { validateReferences } from '../validation/references.ts'
import { refuseUnknownTokens } from '../validation/tokens.ts'
import { keepSectionKeys } from './keys.ts'

/** Drafts are saved by hand and never published by halves: a draft need not be complete, a published document must. */
export const drafts: CollectionConfig['versions'] = { drafts: { validate: false }, maxPerDoc: 20 }

/** What every collection with pages of its own goes through on the way to the database. */
export const contentHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeValidate: [keepSectionKeys],
  beforeChange: [enforceOwnership, validateReferences, refuseUnknownTokens, freeSlugInTrash, keepFormerSlug],
}
