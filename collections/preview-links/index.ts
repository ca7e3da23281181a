import type { CollectionConfig, Field } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'

/** Written by the server alone. */
const fixed = (name: string): Field => ({ name, type: 'text', required: true })

/**
 * Links with which somebody without an account sees one draft on a clinic's host, one row each. The server makes them
 * (`src/data/previews/shared-links.ts`); to delete a row is to revoke its link and what it has opened.
 */
export const previewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: 'Shared preview', plural: 'Shared previews' },
  access: accessFor('preview-links'),
  admin: { hidden: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['ofCollection', 'ofId'] }],
  fields: [
    // The clinic on whose host the draft is seen.
    { ...fixed('owner'), index: true } as Field,
    // The user who made it, with whose account it ends. A link that is older than this field lasts for its week.
    { name: 'sharedBy', type: 'text' },
    fixed('ofCollection'),
    fixed('ofId'),
    // Of the page, without a locale.
    fixed('path'),
    { name: 'until', type: 'date', required: true },
    // When it was opened. It can't be opened again.
    { name: 'usedAt', type: 'date' },
    { name: 'codeHash', type: 'text', required: true, hidden: true },
  ],
}
