import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'

/**
 * Phrases that were replaced in many documents, one row each; the documents are in `replacement-documents`.
 * `src/data/replacing` writes and reads both; nobody else does.
 */
export const replacements: CollectionConfig = {
  slug: 'replacements',
  access: accessFor('replacements'),
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'phrase', type: 'text', required: true },
    // Empty where the phrase is removed.
    { name: 'replacement', type: 'text' },
    // Whether what is published is published again; otherwise each change is a draft.
    { name: 'publishes', type: 'checkbox' },
    // The clinic; empty for the network's documents.
    { name: 'owner', type: 'text', index: true },
    // Ids and not relations: a deleted user must leave the row.
    { name: 'startedBy', type: 'text', required: true },
    { name: 'undoneBy', type: 'text' },
    { name: 'startedAt', type: 'date', required: true, index: true },
  ],
}
