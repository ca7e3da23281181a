import { items, longText, text } from '../fields.ts'
import { section } from '../section.ts'

export const comparison = section({
  kind: 'comparison',
  type: 'ComparisonSection',
  label: 'Comparison',
  fields: [
    longText('introduction'),
    items('columns', [text('label', { required: true })], { label: 'What is compared' }),
    items(
      'rows',
      [
        text('label', { required: true }),
        {
          name: 'cells',
          type: 'array',
          admin: { description: 'One for each of the columns, in their order.' },
          fields: [longText('text', { required: true })],
        },
      ],
      { label: 'Rows' },
    ),
  ],
})
