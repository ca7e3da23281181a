import { items, longText } from '../fields.ts'
import { section } from '../section.ts'

export const research = section({
  kind: 'research',
  type: 'ResearchSection',
  label: 'Research',
  fields: [
    longText('introduction'),
    items(
      'items',
      [
        { name: 'study', type: 'relationship', relationTo: 'studies', required: true },
        longText('text', { label: 'Our summary of one finding', required: true }),
      ],
      { label: 'Studies' },
    ),
    longText('closing', { label: 'What it adds up to' }),
  ],
})
