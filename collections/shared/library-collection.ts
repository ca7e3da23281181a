import type { CollectionConfig, Field } from 'payload'
import { longText, text, when } from '#blocks/fields.ts'
import { type LibraryKind, relationFieldBetween } from '#domain/library/collections.ts'
import { accessFor } from './access/access.ts'
import { marksCopies } from './fields/copies.ts'
import { correction } from './fields/correction.ts'
import { localValue } from './fields/local-value.ts'
import { owner } from './fields/owner.ts'
import { ownerKey } from './fields/owner-key.ts'
import { sections } from './fields/sections.ts'
import { seo } from './fields/seo.ts'
import { formerSlugs, slug } from './fields/slug.ts'
import { translation } from './fields/translation.ts'
import { drafts, ownedContentHooks } from './hooks/content.ts'

type LibraryCollectionOptions = {
  slug: LibraryKind
  labels: { singular: string; plural: string }
  /** One sentence above the list that says what these documents are for. */
  description: string
  /** Fields that only this kind of document has, placed before the sections. */
  facts?: Field[]
  /** Labels of the lists of related documents, by the collection that they come from; in the order shown. */
  relations: Partial<Record<LibraryKind, string>>
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
    hooks: ownedContentHooks,
    fields: [
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Page',
            fields: [
              marksCopies(text('title', { required: true, description: 'Shown in lists and links.' })),
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
              ...relationLists(collection, relations),
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
      ...correction,
      localValue,
      translation,
    ],
  }
}

function relationLists(from: LibraryKind, relations: LibraryCollectionOptions['relations']): Field[] {
  return (Object.entries(relations) as [LibraryKind, string][]).map(([relationTo, label]) => ({
    name: relationFieldBetween(from, relationTo),
    type: 'relationship',
    relationTo,
    hasMany: true,
    index: true,
    label,
  }))
}

function previewAddress(collection: string) {
  return (doc: Record<string, unknown>) => `/api/preview?collection=${collection}&id=${doc.id}`
}
