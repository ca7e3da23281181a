import type { CollectionConfig } from 'payload'

/** Lets the panel schedule the documents of a collection with drafts: a button beside the document’s others. */
export function withSchedule(collection: CollectionConfig): CollectionConfig {
  const { admin, versions } = collection
  if (typeof versions !== 'object' || !versions.drafts) return collection
  const { edit } = admin?.components ?? {}
  const beforeDocumentControls = [
    ...(edit?.beforeDocumentControls ?? []),
    '/src/admin/schedule/schedule-button.tsx#ScheduleButton',
  ]
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  }
}
