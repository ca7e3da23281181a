import type { CollectionConfig } from 'payload'
import { libraryDocument, longText, richText, text } from '../../src/blocks/fields.ts'
import { accessFor } from '../access/access.ts'
import { drafts } from '../shared/content.ts'
import { stayInOwnClinics } from '../shared/ownership.ts'
import { staysInClinic } from '../shared/references.ts'
import { seo } from '../shared/seo.ts'
import { adaptationEndpoints } from './endpoints.ts'
import { callToActionFields, operations } from './fields.ts'
import { findsItsPlace, keepSourceKey, sourceKey } from './hooks.ts'

export const adaptations: CollectionConfig = {
  slug: 'adaptations',
  labels: { singular: 'Adaptation', plural: 'Adaptations' },
  access: accessFor('adaptations'),
  admin: {
    group: 'Clinic',
    description:
      'What one clinic says differently on a shared page. Everything else goes on following the library.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'visible', '_status', 'updatedAt'],
    listSearchableFields: ['name'],
    preview: (doc) => `/api/preview?collection=adaptations&id=${doc.id}`,
  },
  trash: true,
  disableBulkEdit: true,
  versions: drafts,
  indexes: [{ fields: ['tenant', 'sourceKey'], unique: true }],
  hooks: {
    beforeValidate: [keepSourceKey],
    beforeChange: [stayInOwnClinics, staysInClinic, findsItsPlace],
  },
  endpoints: adaptationEndpoints,
  fields: [
    {
      ...libraryDocument('source', {
        label: 'Shared page',
        required: true,
        description: 'The page of the library that this changes for your clinic.',
      }),
      index: true,
    },
    sourceKey,
    // What the list shows: the title of the shared page at the last save.
    { name: 'name', type: 'text', admin: { hidden: true } },
    {
      type: 'tabs',
      tabs: [
        { label: 'Sections', fields: [operations] },
        {
          label: 'Head of the page',
          fields: [
            text('title'),
            text('heading'),
            longText('answer', { label: 'One-line answer' }),
            { name: 'hero', type: 'upload', relationTo: 'media', label: 'Picture at the top' },
            richText('introduction', {
              label: 'Local introduction',
              description: 'Shown above the shared sections.',
            }),
            {
              name: 'author',
              type: 'relationship',
              relationTo: 'practitioners',
              admin: { description: 'Shown as a card with a photo and a way to book.' },
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
      label: 'Shown on our site',
      admin: {
        position: 'sidebar',
        description: 'Untick to take the page off this clinic’s site, its menus and its lists.',
      },
    },
    {
      name: 'redirectTo',
      type: 'text',
      label: 'Lead visitors to',
      admin: {
        position: 'sidebar',
        description: 'A path of the site, for example /conditions. When left empty the page is not found.',
        condition: (data) => data.visible === false,
      },
      validate: (value: string | null | undefined) =>
        !value || /^\/(?!\/)\S*$/.test(value) || 'Give a path of the site beginning with "/".',
    },
  ],
}
