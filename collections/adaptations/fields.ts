import type { ArrayField, Field } from 'payload'
import { blockKinds } from '#blocks/blocks.ts'
import { labelledItems, longText, richText, text } from '#blocks/fields.ts'
import { operationKinds, operationNames } from '#domain/library/section.ts'

type Row = { op?: (typeof operationKinds)[number]; wording?: unknown; paragraphs?: unknown }

/** A text has paragraphs or not, as the shared one: only one of the two fields is filled in. */
const newText: Field[] = [
  {
    ...longText('wording', {
      label: 'New text',
      description:
        'What your site says instead. Tokens such as {{clinic.name}} are replaced with your clinic’s details.',
    }),
    admin: { rows: 3, condition: (_, row: Row) => row?.op === 'reword' && !row.paragraphs },
  },
  {
    ...richText('paragraphs', { label: 'New text with paragraphs' }),
    admin: { condition: (_, row: Row) => row?.op === 'reword' && !row.wording },
  },
]

export const operations: ArrayField = {
  name: 'operations',
  type: 'array',
  label: 'Changes to sections',
  labels: { singular: 'Change', plural: 'Changes' },
  admin: {
    initCollapsed: true,
    description:
      'Choose a section of the shared page and what to do with it. All other sections stay the same.',
    components: { RowLabel: '/src/admin/adaptations/operation-label.tsx#OperationLabel' },
  },
  fields: [
    {
      // Selects the section by its heading and fills in `at` and `baseRevision`.
      name: 'place',
      type: 'ui',
      admin: { components: { Field: '/src/admin/adaptations/target-picker.tsx#TargetPicker' } },
    },
    {
      name: 'op',
      type: 'select',
      required: true,
      defaultValue: 'replace',
      label: 'Action',
      options: operationKinds.map((value) => ({ label: operationNames[value], value })),
    },
    { name: 'at', type: 'text', required: true, admin: { hidden: true } },
    { name: 'baseRevision', type: 'text', localized: true, admin: { hidden: true } },
    // The shared part that the change was written against, and where it stood; see `OperationBase`.
    // `value` holds the part, because a field of JSON takes no plain text.
    { name: 'basePart', type: 'json', localized: true, admin: { hidden: true } },
    { name: 'basePlace', type: 'json', admin: { hidden: true } },
    {
      name: 'to',
      type: 'text',
      label: 'Move to',
      admin: {
        condition: (_, row: Row) => row?.op === 'move',
        components: { Field: '/src/admin/adaptations/move-target.tsx#MoveTarget' },
      },
    },
    {
      ...text('heading', { label: 'New heading' }),
      admin: { condition: (_, row: Row) => row?.op === 'retitle' },
    },
    ...newText,
    {
      type: 'row',
      admin: { className: 'polyclinic-beside' },
      fields: [
        {
          name: 'content',
          type: 'blocks',
          label: 'Clinic text',
          labels: { singular: 'Section', plural: 'Sections' },
          maxRows: 1,
          blockReferences: blockKinds,
          blocks: [],
          admin: {
            condition: (_, row: Row) => row?.op === 'replace' || row?.op === 'before' || row?.op === 'after',
            description:
              'The text that your site shows instead of the shared section, or next to it. Tokens such as {{clinic.name}} are replaced with your clinic’s details.',
          },
        },
        {
          // The shared text of the selected section, shown next to the clinic's text.
          name: 'sharedText',
          type: 'ui',
          admin: { components: { Field: '/src/admin/adaptations/shared-text.tsx#SharedText' } },
        },
      ],
    },
  ],
}

/** The clinic's own call to action. Empty fields keep the library's text. */
export const callToActionFields: Field[] = [
  {
    name: 'callToAction',
    type: 'group',
    // Hides the heading of the group. Payload accepts `false`, but its type lacks it.
    label: false as unknown as string,
    // Without a label the list would offer columns by the group's stored name.
    admin: { disableListColumn: true },
    fields: [
      text('heading'),
      longText('text'),
      labelledItems('sellingPoints', { label: 'Selling points' }),
      text('button', { label: 'Button text' }),
    ],
  },
]
