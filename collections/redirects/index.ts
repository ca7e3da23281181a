import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { enforceOwnership } from '#collections/shared/fields/owner.ts'
import { exceptPageMoves } from './page-moves.ts'
import { validateRedirectTarget, validateSitePath } from './validate-paths.ts'
import { validateRedirect } from './validate-redirect.ts'

/** Redirects that editors create. The former addresses of renamed documents are stored with those documents. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: accessFor('redirects'),
  admin: {
    group: 'Clinic',
    description:
      'Redirects from old addresses to current ones. Renamed pages do not need one: their old address redirects automatically, and redirects to them are updated.',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
  },
  disableBulkEdit: true,
  // Nothing of it could be copied: its path is unique.
  disableDuplicate: true,
  indexes: [{ fields: ['tenant', 'from'], unique: true }],
  hooks: { beforeChange: [enforceOwnership, validateRedirect].map(exceptPageMoves) },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      index: true,
      admin: { description: 'The old path, for example /heel-pain.' },
      validate: validateSitePath,
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      admin: { description: 'A path on this site, or a full https:// address.' },
      validate: validateRedirectTarget,
    },
  ],
}
