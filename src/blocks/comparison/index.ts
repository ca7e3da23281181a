import { z } from 'zod'
import { defineBlock } from '../define-block.ts'
import { items, longText, text } from '../fields.ts'
import { asText } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

const cell = z
  .object({ text: schema.text })
  .catch({ text: null })
  .transform((each) => each.text)

export const comparison = defineBlock({
  kind: 'comparison',
  label: 'Comparison',
  folded: true,
  fields: [
    longText('introduction'),
    items('columns', [text('label', { required: true })], { label: 'Columns' }),
    items(
      'rows',
      [
        text('label', { required: true }),
        {
          name: 'cells',
          type: 'array',
          admin: { description: 'One for each column, in the same order.' },
          fields: [longText('text', { required: true })],
        },
      ],
      { label: 'Rows' },
    ),
  ],
  itemTitle: ['label'],
  headingFields: ['label'],
  keyFields: ['label'],
  positional: ['columns', 'cells'],
  schema: {
    introduction: schema.text,
    columns: schema.items({ label: schema.text }),
    rows: schema.items({ label: schema.text, cells: z.array(cell).catch([]) }),
  },
  resolve: ({ introduction, columns, rows }) => {
    // A column without a label is left out with its cells; otherwise the other cells would shift to the wrong column.
    const shown = columns.flatMap(({ key, label }, index) => (label ? [{ key, label, index }] : []))
    // One cell a column; null where nothing is stated.
    const shownRows = rows.flatMap(({ key, label, cells }) => {
      const shownCells = shown.map(({ index }) => cells[index] ?? null)
      return label && shownCells.some(Boolean) ? [{ key, label, cells: shownCells }] : []
    })
    if (shownRows.length === 0) return null
    return { introduction, columns: shown.map(({ key, label }) => ({ key, label })), rows: shownRows }
  },
  fixtures: [
    {
      key: 'needling-and-acupuncture',
      heading: asText('Dry needling and acupuncture side by side'),
      fields: {
        introduction: asText('The needles are alike. What decides where they go is not.'),
        columns: [
          { key: 'needling', label: asText('Dry needling') },
          { key: 'acupuncture', label: asText('Acupuncture') },
        ],
        rows: [
          row('idea', 'Idea behind it', 'Tight, tender bands of muscle', 'Points on traditional pathways'),
          row(
            'place',
            'Where',
            'In the muscle that hurts or refers pain',
            'Often away from the painful place',
          ),
          row('stay', 'How long needles stay', 'Seconds to minutes'),
          row(
            'evidence',
            'Evidence',
            'Mixed, mostly short-term, of low certainty',
            'Of its own: trials of the one say nothing certain about the other',
          ),
        ],
      },
    },
  ],
})

function row(key: string, label: string, ...cells: string[]) {
  return { key, label: asText(label), cells: cells.map((text) => ({ text: asText(text) })) }
}
