import type { CollectionConfig, Field } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { usesEndpoint } from './uses-endpoint.ts'

/** A key of the table, which the server alone writes. */
const key = (name: string): Field => ({ name, type: 'text', required: true })

/**
 * Which document refers to which, one row for each field: sections are stored as JSON, in which a database finds nothing.
 * `recordReferences` writes the rows in the transaction of each save; nobody else does.
 */
export const references: CollectionConfig = {
  slug: 'references',
  access: accessFor('references'),
  admin: { hidden: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  endpoints: [usesEndpoint],
  indexes: [{ fields: ['toCollection', 'toId'] }, { fields: ['fromCollection', 'fromId'] }],
  fields: [
    key('fromCollection'),
    key('fromId'),
    // The clinic that the referring document belongs to; empty for the network's.
    { name: 'owner', type: 'text', index: true },
    // The field's path without positions (`sections.items.muscle`), so that moving a section changes no row.
    key('path'),
    key('toCollection'),
    key('toId'),
    // Whether the published version refers to it, and whether a newer draft does.
    { name: 'published', type: 'checkbox', required: true },
    { name: 'draft', type: 'checkbox', required: true },
  ],
}
