import type { CollectionConfig } from 'payload'
import { enforceOwnership } from '../fields/owner.ts'
import { freeSlugInTrash, keepFormerSlug } from '../fields/slug.ts'
import { refuseDeletedReferences, validateReferences } from '../validation/references.ts'
import { refuseUnknownTokens } from '../validation/tokens.ts'
import { assignSectionKeys } from './keys.ts'

/** No autosave. Drafts may be incomplete; a published document must be valid. */
export const drafts: CollectionConfig['versions'] = { drafts: { validate: false }, maxPerDoc: 20 }

/** The hooks of every collection whose documents have pages. */
export const contentHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeValidate: [assignSectionKeys],
  beforeChange: [
    enforceOwnership,
    validateReferences,
    refuseDeletedReferences,
    refuseUnknownTokens,
    freeSlugInTrash,
    keepFormerSlug,
  ],
}
