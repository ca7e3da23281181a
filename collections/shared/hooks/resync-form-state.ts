import type { CollectionConfig } from 'payload'

/** Gives a collection's form the part that sees to it that no change of it escapes the server. */
export function withFormStateResync(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    fields: [
      ...collection.fields,
      {
        name: 'resyncFormState',
        type: 'ui',
        admin: {
          components: { Field: '/src/admin/forms/resync-form-state.tsx#ResyncFormState' },
          disableBulkEdit: true,
          disableListColumn: true,
        },
      },
    ],
  }
}
