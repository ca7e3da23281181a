import type { Field } from 'payload'
import { items, longText, text } from '#blocks/fields.ts'

/** The fees of a clinic or of one location. */
export const fees = (label: string, description?: string): Field =>
  items(
    'fees',
    [
      text('label', { required: true }),
      text('price', { required: true }),
      longText('text', { label: 'Note' }),
    ],
    { label, description, rowTitle: ['label', 'text'] },
  )
