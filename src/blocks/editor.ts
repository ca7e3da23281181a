import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, FieldAffectingData } from 'payload'
import { libraryKinds } from '#domain/library/collections.ts'

/** A box beside the running text: a note, a definition or a caution. */
const callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: 'Call-out', plural: 'Call-outs' },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'note',
      options: [
        { label: 'Note', value: 'note' },
        { label: 'Definition', value: 'definition' },
        { label: 'Caution', value: 'caution' },
      ],
    },
    { name: 'title', type: 'text' },
    { name: 'text', type: 'textarea', required: true },
  ],
}

/** The blocks that may stand between the paragraphs of a rich text. */
export const editorBlocks: readonly Block[] = [callout]

/** Lists, headings and tables of other programs become formatting of this editor. */
const pasteFeature = createServerFeature({
  key: 'paste',
  feature: { ClientFeature: '/src/admin/rich-text/paste-feature.ts#PasteFeature' },
})

/** Undo goes on in the page editor where the text itself has nothing left to undo. */
const undoFeature = createServerFeature({
  key: 'undo',
  feature: { ClientFeature: '/src/admin/rich-text/undo-feature.ts#UndoFeature' },
})

/**
 * Payload gives the document of a link the filter `null`, and then searches all of the collections for it at each save, to see
 * whether it passes. `validateReferences` reads each collection once for the whole document, and decides.
 */
function withoutFilter(field: FieldAffectingData): FieldAffectingData {
  if (field.type !== 'relationship' || field.filterOptions) return field
  const { filterOptions: _none, ...rest } = field
  return rest
}

/** The editor of every rich text in a section: only formatting that the public pages have styles for. */
export const sectionEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: [...libraryKinds, 'posts', 'pages', 'studies'],
      fields: ({ defaultFields }) => defaultFields.map(withoutFilter),
    }),
    UploadFeature({ collections: { media: { fields: [{ name: 'caption', type: 'text' }] } } }),
    BlocksFeature({ blocks: [...editorBlocks] }),
    pasteFeature(),
    undoFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
