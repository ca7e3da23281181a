import type { ArrayField, Field } from 'payload'
import { sectionBlocks } from '../../src/blocks/configs.ts'
import { labelledItems, longText, text } from '../../src/blocks/fields.ts'
import { operationKinds } from '../../src/site/adaptation.ts'

const labels: Record<(typeof operationKinds)[number], string> = {
  replace: 'Replace',
  before: 'Add before',
  after: 'Add after',
  hide: 'Hide',
  move: 'Move',
  retitle: 'Give another heading',
}

type Row = { op?: (typeof operationKinds)[number] }

export const operations: ArrayField = {
  name: 'operations',
  type: 'array',
  label: 'Changes to sections',
  labels: { singular: 'Change', plural: 'Changes' },
  admin: {
    description:
      'Choose a section of the shared page and say what becomes of it. All other sections stay as they are.',
    components: { RowLabel: '/src/admin/operation-label#OperationLabel' },
  },
  fields: [
    {
      // Chooses the section by its heading, shows the shared text beside, and fills in `at` and `baseRevision`.
      name: 'place',
      type: 'ui',
      admin: { components: { Field: '/src/admin/place-picker#PlacePicker' } },
    },
    {
      name: 'op',
      type: 'select',
      required: true,
      defaultValue: 'replace',
      label: 'What happens',
      options: operationKinds.map((value) => ({ label: labels[value], value })),
    },
    { name: 'at', type: 'text', required: true, admin: { hidden: true } },
    { name: 'baseRevision', type: 'text', localized: true, admin: { hidden: true } },
    {
      name: 'to',
      type: 'text',
      label: 'Move to',
      admin: {
        condition: (_, row: Row) => row?.op === 'move',
        components: { Field: '/src/admin/move-target#MoveTarget' },
      },
    },
    {
      ...text('heading', { label: 'New heading' }),
      admin: { condition: (_, row: Row) => row?.op === 'retitle' },
    },
    {
      name: 'content',
      type: 'blocks',
      label: 'Our text',
      labels: { singular: 'Section', plural: 'Sections' },
      maxRows: 1,
      blockReferences: sectionBlocks.map(({ slug }) => slug) as never[],
      blocks: [],
      admin: {
        condition: (_, row: Row) => row?.op === 'replace' || row?.op === 'before' || row?.op === 'after',
        description: 'To change one entry of a list, keep only that entry here.',
      },
    },
  ],
}

/** The clinic's own last word on the page; what is left empty stays as in the library. */
export const callToActionFields: Field[] = [
  {
    name: 'callToAction',
    type: 'group',
    label: false as unknown as string,
    fields: [
      text('heading'),
      longText('text'),
      labelledItems('sellingPoints', { label: 'Selling points' }),
      text('button', { label: 'Words on the button' }),
    ],
  },
]
