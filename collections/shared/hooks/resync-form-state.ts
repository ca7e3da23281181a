import type { CollectionConfig } from 'payload'

/** Adds the component that makes a collection's form send every change to the server (`ResyncFormState`). */
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
