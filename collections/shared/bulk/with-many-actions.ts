import type { CollectionConfig } from 'payload'
import { hasAuthor, hasRegions } from './draft-changes.ts'

/**
 * Lets a list publish and unpublish its selected rows, and add them to a body region or name their author: see `ManyActions`. Without drafts
 * there is nothing to publish.
 */
export function withManyActions(collection: CollectionConfig): CollectionConfig {
  const { admin, fields, slug, versions } = collection
  if (typeof versions !== 'object' || !versions.drafts) return collection
  const actions = {
    path: '/src/admin/lists/many-actions.tsx#ManyActions',
    clientProps: { collection: slug, hasRegions: hasRegions(fields), hasAuthor: hasAuthor(fields) },
  }
  // Below the table: above it, the rows would move from under the pointer when the first one is selected.
  const afterListTable = [...(admin?.components?.afterListTable ?? []), actions]
  return { ...collection, admin: { ...admin, components: { ...admin?.components, afterListTable } } }
}
