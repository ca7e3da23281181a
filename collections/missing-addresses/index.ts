import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'

/**
 * Addresses of a clinic's site that visitors asked for and that lead nowhere: how often, and when last. Nothing of the visitors
 * is stored. `src/data/missing-addresses` writes it; the panel's view *Links* lists it, where a row can be removed.
 */
export const missingAddresses: CollectionConfig = {
  slug: 'missing-addresses',
  labels: { singular: 'Broken address', plural: 'Broken addresses' },
  access: accessFor('missing-addresses'),
  admin: { hidden: true, useAsTitle: 'path' },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['tenant', 'path'], unique: true }],
  fields: [
    // The id of the clinic, and not a relation: the plugin's field would ask for it in a form.
    { name: 'tenant', type: 'text', required: true },
    { name: 'path', type: 'text', required: true },
    { name: 'count', type: 'number', required: true },
    { name: 'lastAskedAt', type: 'date', required: true, index: true },
  ],
}
