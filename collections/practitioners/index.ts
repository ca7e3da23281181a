import type { CollectionConfig } from 'payload'
import { richText, text } from '#blocks/fields.ts'
import { accessFor } from '#collections/shared/access/access.ts'
import { marksCopies } from '#collections/shared/fields/copies.ts'
import { nameInScript } from '#collections/shared/fields/name-in-script.ts'
import { seo } from '#collections/shared/fields/seo.ts'
import { formerSlugs, slug } from '#collections/shared/fields/slug.ts'
import { contentHooks, drafts } from '#collections/shared/hooks/content.ts'
import { placements, registration, registrationNotice } from './fields.ts'

export const practitioners: CollectionConfig = {
  slug: 'practitioners',
  labels: { singular: 'Person', plural: 'People' },
  access: accessFor('practitioners'),
  admin: {
    description: 'The people who treat patients, with their workplaces and registrations.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'tenant', 'title', 'acceptingNewPatients', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    preview: (doc) => `/api/preview?collection=practitioners&id=${doc.id}`,
  },
  trash: true,
  disableBulkEdit: true,
  versions: drafts,
  hooks: contentHooks,
  fields: [
    marksCopies({
      name: 'name',
      type: 'text',
      required: true,
      admin: { description: 'Without "Dr" or letters after it.' },
    }),
    nameInScript,
    text('title', {
      label: 'Regulated title',
      required: true,
      description:
        'As it appears in the register, for example "Physiotherapist" or "Licensed Acupuncturist".',
    }),
    {
      name: 'credentials',
      type: 'text',
      admin: { description: 'Letters after the name, for example "MScPT".' },
    },
    { name: 'photo', type: 'upload', relationTo: 'media' },
    richText('biography'),
    registration,
    {
      type: 'row',
      fields: [
        {
          name: 'conditions',
          type: 'relationship',
          relationTo: 'conditions',
          hasMany: true,
          index: true,
          label: 'Conditions treated',
        },
        {
          name: 'treatments',
          type: 'relationship',
          relationTo: 'treatments',
          hasMany: true,
          index: true,
          label: 'Treatments given',
        },
      ],
    },
    {
      name: 'languages',
      type: 'text',
      hasMany: true,
      admin: { description: 'Language codes, for example en, hi, kn, fr.' },
    },
    {
      name: 'acceptingNewPatients',
      type: 'checkbox',
      defaultValue: true,
      label: 'Accepting new patients',
      admin: { components: { Cell: '/src/admin/lists/cells.tsx#YesNoCell' } },
    },
    placements,
    registrationNotice,
    // One person may work in two clinics, so the slug is unique in the whole network. Set on the field and not in
    // `indexes`: MongoDB would refuse to start with a second index of the same name as the field's own.
    { ...slug, unique: true },
    formerSlugs,
    seo,
  ],
}
