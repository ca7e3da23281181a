import type { CollectionConfig } from 'payload'
import { longText, text } from '#blocks/fields.ts'
import { accessFor } from '#collections/shared/access/access.ts'
import { marksCopies } from '#collections/shared/fields/copies.ts'
import { correction } from '#collections/shared/fields/correction.ts'
import { owner } from '#collections/shared/fields/owner.ts'
import { ownerKey } from '#collections/shared/fields/owner-key.ts'
import { sections } from '#collections/shared/fields/sections.ts'
import { seo } from '#collections/shared/fields/seo.ts'
import { formerSlugs, slug } from '#collections/shared/fields/slug.ts'
import { drafts, ownedContentHooks } from '#collections/shared/hooks/content.ts'

export const posts: CollectionConfig = {
  slug: 'posts',
  labels: { singular: 'Post', plural: 'Posts' },
  access: accessFor('posts'),
  admin: {
    description: 'Articles of one clinic, or of the network for all clinics.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'owner', 'publishedOn', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    preview: (doc) => `/api/preview?collection=posts&id=${doc.id}`,
  },
  trash: true,
  disableBulkEdit: true,
  versions: drafts,
  indexes: [{ fields: ['ownerKey', 'slug'], unique: true }],
  hooks: ownedContentHooks,
  defaultSort: '-publishedOn',
  fields: [
    marksCopies(text('title', { required: true })),
    longText('excerpt', {
      label: 'Summary',
      description: 'One or two sentences for lists and search engines.',
    }),
    { name: 'hero', type: 'upload', relationTo: 'media', label: 'Hero image' },
    sections,
    slug,
    formerSlugs,
    owner,
    ownerKey,
    ...correction,
    {
      name: 'publishedOn',
      type: 'date',
      required: true,
      index: true,
      label: 'Publication date',
      defaultValue: () => new Date().toISOString(),
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly' },
        description: 'A post with a later date is published, but shown on the site only from that day on.',
        components: { Cell: '/src/admin/publication/held-back.tsx#PublicationDateCell' },
      },
    },
    {
      name: 'heldBackNotice',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/publication/held-back.tsx#HeldBackNotice' },
        disableListColumn: true,
      },
    },
    { name: 'author', type: 'relationship', relationTo: 'practitioners', admin: { position: 'sidebar' } },
    { name: 'conditions', type: 'relationship', relationTo: 'conditions', hasMany: true, index: true },
    { name: 'treatments', type: 'relationship', relationTo: 'treatments', hasMany: true },
    seo,
  ],
}
