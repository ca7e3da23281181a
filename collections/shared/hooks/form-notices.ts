import type { CollectionConfig, DocumentViewConfig, Field } from 'payload'
import { collectionPaths } from '#domain/routes/routes.ts'

/** They have no tokens, and passwords and patients' data are not kept in the browser. */
const withoutTexts = ['users', 'enquiries']

/**
 * Adds to a collection's form what keeps editors' work and tells them about it: unsaved changes of an earlier visit, what
 * there is to correct before publishing, what publishing changes and whether it is live, the tokens that exist where an
 * unknown one was written, the first error of a refused save, and a heading in plain words while there is no title.
 */
export function withFormNotices(collection: CollectionConfig): CollectionConfig {
  const { slug, versions, fields } = collection
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  return {
    ...collection,
    ...(hasDrafts && { admin: withViews(slug, withControls(collection.admin)) }),
    fields: [
      ...(withoutTexts.includes(slug)
        ? []
        : [
            component('unsavedChanges', 'saves/unsaved-changes.tsx#UnsavedChanges'),
            component('tokenList', 'saves/token-list.tsx#TokenList'),
          ]),
      ...(hasDrafts ? [component('draftFaults', 'saves/draft-faults.tsx#DraftFaults')] : []),
      ...(hasDrafts || slug === 'clinics'
        ? [component('publishReceipt', 'receipts/publish-receipt.tsx#PublishReceipt')]
        : []),
      ...fields,
      component('plainTitle', 'forms/plain-title.tsx#PlainTitle'),
      component('keepOnRefresh', 'saves/keep-on-refresh.tsx#KeepOnRefresh'),
      component('firstError', 'saves/first-error.tsx#FirstError'),
      component('holdAfterCreate', 'saves/hold-after-create.tsx#HoldAfterCreate'),
      ...(previewed.includes(slug) ? [sharedLinks] : []),
    ],
  }
}

/** The collections whose drafts have pages. */
const previewed = [...Object.keys(collectionPaths), 'adaptations']

const sharedLinks: Field = {
  name: 'sharedLinks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/previews/shared-links.tsx#SharedLinks' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

/** Beside the publish button: what it changes, and how a clinic changes a shared document for itself. */
function withControls(admin: CollectionConfig['admin']): CollectionConfig['admin'] {
  const { edit } = admin?.components ?? {}
  const added = [
    '/src/admin/pages/change-for-clinic.tsx#ChangeForClinic',
    '/src/admin/impact/publish-impact.tsx#PublishImpact',
  ]
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), ...added]
  return { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } }
}

const translation: DocumentViewConfig = {
  Component: '/src/admin/translation/view.tsx#TranslationView',
  path: '/translation',
  tab: { label: 'Languages', href: '/translation', order: 150 },
}

const activity: DocumentViewConfig = {
  Component: '/src/admin/activity/document-activity.tsx#DocumentActivity',
  path: '/activity',
  tab: { label: 'Activity', href: '/activity', order: 350 },
}

/** Who published a document and took it down; of one with a page, also its translations side by side. */
function withViews(slug: string, admin: CollectionConfig['admin']): CollectionConfig['admin'] {
  const { views } = admin?.components ?? {}
  const hasTranslations = slug in collectionPaths && slug !== 'practitioners'
  const edit = { ...views?.edit, activity, ...(hasTranslations && { translation }) } as NonNullable<
    typeof views
  >['edit']
  return { ...admin, components: { ...admin?.components, views: { ...views, edit } } }
}

const component = (name: string, file: string): Field => ({
  name,
  type: 'ui',
  admin: {
    components: { Field: `/src/admin/${file}` },
    disableBulkEdit: true,
    disableListColumn: true,
  },
})
