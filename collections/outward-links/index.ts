import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'

/**
 * Links of published texts to other sites, one row for each address and clinic (the network's own without one), with what the
 * last check found. `src/data/outward-links` writes it, nobody else does.
 */
export const outwardLinks: CollectionConfig = {
  slug: 'outward-links',
  access: accessFor('outward-links'),
  admin: { hidden: true, useAsTitle: 'url' },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['owner', 'url'] }],
  fields: [
    // The id of the clinic; empty for the network's texts.
    { name: 'owner', type: 'text' },
    { name: 'url', type: 'text', required: true, index: true },
    // The documents that link there: `LinkUse[]`.
    { name: 'uses', type: 'json', required: true },
    // Empty until it was checked.
    { name: 'checkedAt', type: 'date', index: true },
    // Of the response; empty where there was none.
    { name: 'status', type: 'number' },
    // Why there was no response, in words.
    { name: 'problem', type: 'text' },
    { name: 'brokenSince', type: 'date' },
  ],
}
