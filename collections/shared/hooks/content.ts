import type { CollectionConfig } from 'payload'
import { supersedeCorrected } from '../fields/correction.ts'
import { enforceOwnership } from '../fields/owner.ts'
import { keepFormerSlug } from '../slugs/former-slugs.ts'
import { makeWayForNetwork } from '../slugs/make-way.ts'
import { refuseOccupiedAddress } from '../slugs/occupied-address.ts'
import { settleSlug } from '../slugs/settle-slug.ts'
import { refuseDeletedReferences, validateReferences } from '../validation/references.ts'
import { refuseUnknownTokens } from '../validation/tokens.ts'

/** No autosave. Drafts may be incomplete; a published document must be valid. */
export const drafts: CollectionConfig['versions'] = { drafts: { validate: false } }

/** The hooks of every collection whose documents have pages. */
export const contentHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeChange: [
    enforceOwnership,
    validateReferences,
    refuseDeletedReferences,
    refuseUnknownTokens,
    settleSlug,
    refuseOccupiedAddress,
    keepFormerSlug,
  ],
}

/** Also for documents that a clinic or the network may own. */
export const ownedContentHooks: NonNullable<CollectionConfig['hooks']> = {
  ...contentHooks,
  beforeChange: [...(contentHooks.beforeChange ?? []), makeWayForNetwork, supersedeCorrected],
}
