import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { documentStates } from '#domain/replacing/replacement.ts'

/**
 * The documents of a replacement, one row each, with the places that are changed in it and what became of it. Titles are not
 * kept, since that of a testimonial names a patient.
 */
export const replacementDocuments: CollectionConfig = {
  slug: 'replacement-documents',
  access: accessFor('replacement-documents'),
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'replacement', type: 'text', required: true, index: true },
    { name: 'ofCollection', type: 'text', required: true },
    { name: 'ofId', type: 'text', required: true },
    // In the order in which they are done.
    { name: 'position', type: 'number', required: true },
    { name: 'state', type: 'select', required: true, index: true, options: [...documentStates] },
    // The places, with what stood there and what takes its place.
    { name: 'edits', type: 'json', required: true },
    // The time of the version that is changed: first the one that the editor saw, then the one with the replacement.
    { name: 'basedOn', type: 'text', required: true },
    { name: 'wasPublished', type: 'checkbox' },
    { name: 'isLive', type: 'checkbox' },
    // Why it was refused, or who changed the document meanwhile.
    { name: 'reason', type: 'text' },
  ],
}
