import type { CollectionConfig, Field } from 'payload'
import { framedCollections } from '#domain/library/collections.ts'

/**
 * Opens the documents of a collection that has pages in the page editor: the page itself in a frame beside an outline and
 * the form of what is selected. It takes the place of Payload's live preview, whose switch leads to the list of all fields.
 *
 * The editor is a field and not the component of the live preview, because it has to stand before Payload's own fields:
 * both have a title, and a label belongs to the first element with its id.
 */
export function withPageEditor(collection: CollectionConfig): CollectionConfig {
  const { slug, admin, fields } = collection
  if (!framedCollections.some((framed) => framed === slug)) return collection
  const { views } = admin?.components ?? {}
  const livePreview = { Component: component('no-window.tsx#NoWindow') }
  // Payload's type tells apart views by what they lack.
  const edit = { ...views?.edit, livePreview } as NonNullable<typeof views>['edit']
  return {
    ...collection,
    admin: {
      ...admin,
      livePreview: { url: ({ data }) => (data?.id ? '/api/frame' : null), openByDefault: true },
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          beforeDocumentControls: [
            ...(admin?.components?.edit?.beforeDocumentControls ?? []),
            component('view-switch.tsx#ViewSwitch'),
          ],
          SaveDraftButton: component('autosave.tsx#Autosave'),
          PublishButton: component('publish.tsx#Publish'),
        },
        views: { ...views, edit },
      },
    },
    fields: [
      {
        name: 'pageEditor',
        type: 'ui',
        admin: {
          components: { Field: component('page-editor.tsx#PageEditor') },
          disableBulkEdit: true,
          disableListColumn: true,
        },
      },
      ...fields,
      ...(startingShort.includes(slug) ? [start] : []),
    ],
  }
}

/** Of these, a new document starts from few fields; see `StartForm`. */
const startingShort: readonly string[] = ['pages', 'posts', 'conditions']

const start: Field = {
  name: 'start',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/start/start-form.tsx#StartForm' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

const component = (file: string): string => `/src/admin/editor/${file}`
