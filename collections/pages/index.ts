import type { CollectionConfig } from 'payload'
import { longText, text } from '#blocks/fields.ts'
import { accessFor } from '#collections/shared/access/access.ts'
import { marksCopies } from '#collections/shared/fields/copies.ts'
import { sections } from '#collections/shared/fields/sections.ts'
import { seo } from '#collections/shared/fields/seo.ts'
import { formerSlugs, slug } from '#collections/shared/fields/slug.ts'
import { contentHooks, drafts } from '#collections/shared/hooks/content.ts'
import { pageRoleNames, pageRoles } from '#domain/routes/routes.ts'
import { refuseSecondRole } from './single-role.ts'

export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  access: accessFor('pages'),
  admin: {
    description: 'A clinic’s own pages: home, about, first visit, fees, and the introductions to its lists.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'tenant', 'role', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    preview: (doc) => `/api/preview?collection=pages&id=${doc.id}`,
  },
  trash: true,
  disableBulkEdit: true,
  versions: drafts,
  indexes: [{ fields: ['tenant', 'slug'], unique: true }],
  hooks: { ...contentHooks, beforeChange: [...(contentHooks.beforeChange ?? []), refuseSecondRole] },
  fields: [
    marksCopies(text('title', { required: true })),
    text('heading', { description: 'The main heading of the page. Leave empty to use the title.' }),
    text('navLabel', {
      label: 'Navigation label',
      description: 'Shown in menus. Leave empty to use the title.',
    }),
    longText('answer', { label: 'Introduction', description: 'One or two sentences below the heading.' }),
    { name: 'hero', type: 'upload', relationTo: 'media', label: 'Hero image' },
    sections,
    slug,
    formerSlugs,
    {
      name: 'role',
      type: 'select',
      index: true,
      label: 'Page role',
      options: pageRoles.map((value) => ({ label: pageRoleNames[value], value })),
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        description:
          'Leave empty for a page with its own address, such as /fees. Only one published page can have a role.',
      },
    },
    seo,
  ],
}
