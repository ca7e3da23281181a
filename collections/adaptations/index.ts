import type { CollectionConfig } from 'payload'
import { longText, richText, text } from '#blocks/fields.ts'
import { accessFor } from '#collections/shared/access/access.ts'
import { localValue } from '#collections/shared/fields/local-value.ts'
import { enforceOwnership } from '#collections/shared/fields/owner.ts'
import { seo } from '#collections/shared/fields/seo.ts'
import { translation } from '#collections/shared/fields/translation.ts'
import { drafts } from '#collections/shared/hooks/content.ts'
import { refuseDeletedReferences, validateReferences } from '#collections/shared/validation/references.ts'
import { refuseUnknownTokens } from '#collections/shared/validation/tokens.ts'
import { libraryKinds } from '#domain/library/collections.ts'
import { isSitePath } from '#domain/routes/site-address.ts'
import { adaptationEndpoints } from './endpoints.ts'
import { callToActionFields, operations } from './fields.ts'
import { dropEmptyContent, refuseInvalidOperations, setBases, setSourceKey, sourceKey } from './hooks.ts'
import { refuseDeadRedirectTo, settleRedirectTo } from './redirect-target.ts'

/** Posts too: a network post with a clinic's local introduction is indexed by search engines at that clinic's site. */
const adaptable = [...libraryKinds, 'posts'] as const

export const adaptations: CollectionConfig = {
  slug: 'adaptations',
  labels: { singular: 'Changed shared page', plural: 'Changed shared pages' },
  access: accessFor('adaptations'),
  admin: {
    description: 'One clinic’s changes to a shared page. Everything that is not changed follows the library.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'tenant', 'visible', '_status', 'updatedAt'],
    listSearchableFields: ['name'],
    preview: (doc) => `/api/preview?collection=adaptations&id=${doc.id}`,
  },
  trash: true,
  disableBulkEdit: true,
  // A clinic has one adaptation of a page, and its changes fit no other page.
  disableDuplicate: true,
  versions: drafts,
  indexes: [{ fields: ['tenant', 'sourceKey'], unique: true }],
  hooks: {
    beforeValidate: [setSourceKey, dropEmptyContent],
    beforeChange: [
      enforceOwnership,
      validateReferences,
      refuseDeletedReferences,
      refuseUnknownTokens,
      settleRedirectTo,
      refuseDeadRedirectTo,
      setBases,
      refuseInvalidOperations,
    ],
  },
  endpoints: adaptationEndpoints,
  fields: [
    {
      name: 'source',
      type: 'relationship',
      label: 'Shared page',
      relationTo: [...adaptable],
      required: true,
      // Shared pages are created and edited in the library only.
      admin: {
        allowCreate: false,
        allowEdit: false,
        sortOptions: Object.fromEntries(adaptable.map((kind) => [kind, 'title'])),
        description:
          'The library page that your clinic changes. Everything that you do not change follows the library.',
      },
      index: true,
    },
    sourceKey,
    // Copied from the shared page's title at each save, for the list view.
    { name: 'name', type: 'text', label: 'Shared page', admin: { hidden: true } },
    {
      type: 'tabs',
      tabs: [
        { label: 'Sections', fields: [operations] },
        {
          label: 'Page header',
          fields: [
            text('title', {
              description: 'Shown in lists and links. Leave empty to use the library’s title.',
            }),
            text('heading', {
              description: 'The main heading of the page. Leave empty to use the library’s heading.',
            }),
            longText('answer', {
              label: 'One-line answer',
              description:
                'The answer to the patient’s main question, in one or two sentences. Leave empty to use the library’s answer.',
            }),
            { name: 'hero', type: 'upload', relationTo: 'media', label: 'Hero image' },
            richText('introduction', {
              label: 'Local introduction',
              description:
                'Shown above the shared sections. A network post with a local introduction appears in search engines as your clinic’s own.',
            }),
            {
              name: 'author',
              type: 'relationship',
              relationTo: 'practitioners',
              admin: {
                description:
                  'Who wrote the local introduction. Shown beside it as a card with a photo and a booking link.',
              },
            },
          ],
        },
        { label: 'Call to action', fields: callToActionFields },
        { label: 'Search engines', fields: [seo] },
      ],
    },
    {
      name: 'visible',
      type: 'checkbox',
      defaultValue: true,
      label: 'Visible on the site',
      admin: {
        position: 'sidebar',
        components: {
          Cell: {
            path: '/src/admin/lists/cells.tsx#YesNoCell',
            clientProps: { yes: 'Visible', no: 'Hidden' },
          },
        },
        description: 'Untick to remove the page from this clinic’s site, menus and lists.',
      },
    },
    {
      name: 'redirectTo',
      type: 'text',
      label: 'Redirect visitors to',
      admin: {
        position: 'sidebar',
        description:
          'The path of a page of this site, for example /conditions. If empty, visitors see “page not found”.',
        condition: (data) => data.visible === false,
      },
      validate: (value: string | null | undefined) =>
        !value ||
        isSitePath(value) ||
        '“Redirect visitors to” must be a path on the site that starts with "/", for example /conditions.',
    },
    localValue,
    translation,
  ],
}
