import type { CollectionConfig } from 'payload'
import { longText, text } from '#blocks/fields.ts'
import { accessFor } from '../access/access.ts'
import { contentHooks, drafts } from '../common/content.ts'
import { ownerKey } from '../common/owner-key.ts'
import { owner } from '../common/ownership.ts'
import { sections } from '../common/sections.ts'
import { seo } from '../common/seo.ts'
import { formerSlugs, slug } from '../common/slug.ts'

export const posts: CollectionConfig = {
  slug: 'posts',
  labels: { singular: 'Post', plural: 'Posts' },
  access: accessFor('posts'),
  admin: {
    group: 'Clinic',
    description: 'Articles of one clinic, or of the network for all.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'owner', 'publishedOn', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    preview: (doc) => `/api/preview?collection=posts&id=${doc.id}`,
  },
  trash: true,
  disableBulkEdit: true,
  versions: drafts,
  indexes: [{ fields: ['ownerKey', 'slug'], unique: true }],
  hooks: contentHooks,
  defaultSort: '-publishedOn',
  fields: [
    text('title', { required: true }),
    longText('excerpt', {
      label: 'Summary',
      description: 'One or two sentences for lists and search engines.',
    }),
    { name: 'hero', type: 'upload', relationTo: 'media', label: 'Picture at the top' },
    sections,
    slug,
    formerSlugs,
    owner,
    ownerKey,
    {
      name: 'publishedOn',
      type: 'date',
      required: true,
      index: true,
      label: 'Date shown',
      defaultValue: () => new Date().toISOString(),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly' } },
    },
    { name: 'author', type: 'relationship', relationTo: 'practitioners', admin: { position: 'sidebar' } },
    { name: 'conditions', type: 'relationship', relationTo: 'conditions', hasMany: true, index: true },
    { name: 'treatments', type: 'relationship', relationTo: 'treatments', hasMany: true },
    seo,
  ],
}
