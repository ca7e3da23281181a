import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'

/**
 * Who has which document open in the panel: a row for each user and document, renewed while it is open. `here.ts` reads and
 * writes it; nobody else does. Payload’s locks begin with the first change, and are shown to their own user only.
 */
export const presence: CollectionConfig = {
  slug: 'presence',
  access: accessFor('presence'),
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['document', 'seenAt'] }],
  fields: [
    // `<document> <user>`, so that a user has one row for a document in all their windows.
    { name: 'key', type: 'text', required: true, unique: true },
    // `<collection>:<id>`
    { name: 'document', type: 'text', required: true },
    { name: 'userId', type: 'text', required: true },
    { name: 'userName', type: 'text', required: true },
    { name: 'seenAt', type: 'date', required: true, index: true },
  ],
}
