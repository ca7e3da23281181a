import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { scheduledActions } from '#domain/schedule/scheduled-change.ts'

/**
 * Publications to come, and ends of publications: one row each until it is applied or cancelled. `src/data/schedule` writes
 * and reads the rows; nobody else does. Titles are not kept, since that of a testimonial names a patient.
 */
export const scheduledChanges: CollectionConfig = {
  slug: 'scheduled-changes',
  access: accessFor('scheduled-changes'),
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    // `<collection>:<id>:<action>`: a document has one publication to come and one end of it.
    { name: 'slot', type: 'text', required: true, unique: true },
    { name: 'ofCollection', type: 'text', required: true },
    { name: 'ofId', type: 'text', required: true },
    { name: 'action', type: 'select', required: true, options: [...scheduledActions] },
    // The version to publish; empty where a publication ends.
    { name: 'version', type: 'text' },
    { name: 'dueAt', type: 'date', required: true, index: true },
    // The clinic in whose time it was scheduled; empty for the network's documents.
    { name: 'owner', type: 'text', index: true },
    // An id and not a relation: a deleted user must leave the row, so that somebody is told.
    { name: 'scheduledBy', type: 'text', required: true },
    // Why it was not applied. It then waits for somebody to move or cancel it.
    { name: 'problem', type: 'text' },
    { name: 'toldAt', type: 'date' },
  ],
}
