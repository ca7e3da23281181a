import type { CollectionConfig, Field } from 'payload'

/** Passwords and patients' data are not kept in the browser. */
const neverKept = ['users', 'enquiries']

/**
 * Adds to a collection's form what tells editors about their work: unsaved changes of an earlier visit, what there is to
 * correct before publishing, and the first error of a refused save.
 */
export function withFormNotices(collection: CollectionConfig): CollectionConfig {
  const { slug, versions, fields } = collection
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  return {
    ...collection,
    fields: [
      ...(neverKept.includes(slug)
        ? []
        : [component('unsavedChanges', 'unsaved-changes.tsx#UnsavedChanges')]),
      ...(hasDrafts ? [component('draftFaults', 'draft-faults.tsx#DraftFaults')] : []),
      ...fields,
      component('firstError', 'first-error.tsx#FirstError'),
    ],
  }
}

const component = (name: string, file: string): Field => ({
  name,
  type: 'ui',
  admin: {
    components: { Field: `/src/admin/saves/${file}` },
    disableBulkEdit: true,
    disableListColumn: true,
  },
})
