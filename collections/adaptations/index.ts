import type { CollectionConfig } from 'payload'
import { libraryCollections, longText, richText, text } from '#blocks/fields.ts'
import { accessFor } from '../shared/access/access.ts'
import { enforceOwnership } from '../shared/fields/owner.ts'
import { seo } from '../shared/fields/seo.ts'
import { drafts } from '../shared/hooks/content.ts'
import { keepAdaptationKeys } from '../shared/hooks/keys.ts'
import { validateReferences } from '../shared/validation/references.ts'
import { refuseUnknownTokens } from '../shared/validation/tokens.ts'
import { adaptationEndpoints } from './endpoints.ts'
import { callToActionFields, operations } from './fields.ts'
import { setSourceKey, sourceKey, validateOperations } from './hooks.ts'

/** A post of the network with an introduction of the clinic's own is that clinic's to be found with. */
const adaptable = [...libraryCollections, 'posts'] as const

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
    beforeValidate: [setSourceKey, keepAdaptationKeys],
    beforeChange: [enforceOwnership, validateReferences, refuseUnknownTokens, validateOperations],
  },
  endpoints: adaptationEndpoints,
  fields: [
    {
      name: 'source',
      type: 'relationship',
      label: 'Shared page',
      relationTo: [...adaptable],
      required: true,
      // The page is chosen here; it is written in the library.
      admin: {
        allowCreate: false,
        allowEdit: false,
        sortOptions: Object.fromEntries(adaptable.map((kind) => [kind, 'title'])),
        description:
          'The page of the library that your clinic changes. What you leave alone follows the library.',
      },
      index: true,
    },
    sourceKey,
    // What the list shows: the title of the shared page at the last save.
    { name: 'name', type: 'text', label: 'Shared page', admin: { hidden: true } },
    {
      type: 'tabs',
      tabs: [
        { label: 'Sections', fields: [operations] },
        {
          label: 'Head of the page',
          fields: [
            text('title', { description: 'The name in lists and links. The library’s, when left empty.' }),
            text('heading', { description: 'The heading of the page. The library’s, when left empty.' }),
            longText('answer', {
              label: 'One-line answer',
              description: 'What a patient most wants to know. The library’s, when left empty.',
            }),
            { name: 'hero', type: 'upload', relationTo: 'media', label: 'Picture at the top' },
            richText('introduction', {
              label: 'Local introduction',
              description:
                'Shown above the shared sections. A post of the network that has one is listed by search engines as yours.',
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
        components: {
          Cell: { path: '/src/admin/lists/cells.tsx#YesNoCell', clientProps: { yes: 'Shown', no: 'Hidden' } },
        },
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
