import type { CollectionConfig, Field } from 'payload'
import { longText, text, when } from '#blocks/fields.ts'
import { accessFor } from './access/access.ts'
import type { PolicyCollection } from './access/policy.ts'
import { owner } from './fields/owner.ts'
import { ownerKey } from './fields/owner-key.ts'
import { sections } from './fields/sections.ts'
import { seo } from './fields/seo.ts'
import { formerSlugs, slug } from './fields/slug.ts'
import { contentHooks, drafts } from './hooks/content.ts'

type LibraryCollectionOptions = {
  slug: Extract<PolicyCollection, 'conditions' | 'treatments' | 'muscles' | 'symptoms' | 'body-regions'>
  labels: { singular: string; plural: string }
  /** One sentence above the list that says what these documents are for. */
  description: string
  /** Fields that only this kind of document has, placed before the sections. */
  facts?: Field[]
  relations: Field[]
}

/** Creates a collection of shared clinical content: documents with adaptable sections and relations to one another. */
export function libraryCollection({
  slug: collection,
  labels,
  description,
  facts = [],
  relations,
}: LibraryCollectionOptions): CollectionConfig {
  return {
    slug: collection,
    labels,
    access: accessFor(collection),
    admin: {
      group: 'Library',
      description,
      useAsTitle: 'title',
      defaultColumns: ['title', 'owner', '_status', 'updatedAt'],
      listSearchableFields: ['title', 'slug'],
      preview: previewAddress(collection),
    },
    trash: true,
    versions: drafts,
    disableBulkEdit: true,
    indexes: [{ fields: ['ownerKey', 'slug'], unique: true }],
    hooks: contentHooks,
    fields: [
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Page',
            fields: [
              text('title', { required: true, description: 'Shown in lists and links.' }),
              text('heading', { description: 'The main heading of the page. Leave empty to use the title.' }),
              text('navLabel', {
                label: 'Navigation label',
                description: 'Shown in menus. Leave empty to use the title.',
              }),
              longText('answer', {
                label: 'One-line answer',
                description: 'The answer to the patient’s main question, in one or two sentences.',
              }),
              {
                name: 'synonyms',
                type: 'text',
                hasMany: true,
                localized: true,
                label: 'Other names',
                admin: { description: 'Other names that patients use.' },
              },
              { name: 'hero', type: 'upload', relationTo: 'media', label: 'Hero image' },
              ...facts,
              sections,
            ],
          },
          {
            label: 'Relations',
            fields: [
              ...relations,
              {
                name: 'sources',
                type: 'relationship',
                relationTo: 'studies',
                hasMany: true,
                label: 'Further sources',
                admin: {
                  description:
                    'Studies cited in the text. Studies in a research section are listed automatically.',
                },
              },
              when,
            ],
          },
          { label: 'Search engines', fields: [seo] },
        ],
      },
      slug,
      formerSlugs,
      owner,
      ownerKey,
    ],
  }
}

/** A list of related library documents of one kind. */
export function related(
  name: string,
  relationTo: 'conditions' | 'treatments' | 'muscles' | 'symptoms' | 'body-regions',
  label: string,
): Field {
  return { name, type: 'relationship', relationTo, hasMany: true, index: true, label }
}

function previewAddress(collection: string) {
  return (doc: Record<string, unknown>) => `/api/preview?collection=${collection}&id=${doc.id}`
}
