import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'

/**
 * What each change of published content reached, for every server to follow. A row is written in the transaction of its
 * change by `recordPublishes`, and is deleted after a day; nobody else writes.
 */
export const publishLog: CollectionConfig = {
  slug: 'publish-log',
  access: accessFor('publish-log'),
  admin: { hidden: true },
  lockDocuments: false,
  // A row is never changed.
  timestamps: false,
  fields: [
    // See `src/publish/tags.ts`; null after changes that no tags describe: everything may have changed.
    { name: 'tags', type: 'json' },
    { name: 'writtenAt', type: 'date', required: true, index: true },
  ],
}
