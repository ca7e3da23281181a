import { items, longText, richText } from '../fields.ts'
import { section } from '../section.ts'

export const muscles = section({
  kind: 'muscles',
  type: 'MusclesSection',
  label: 'Muscles',
  fields: [
    richText('introduction'),
    items(
      'items',
      [
        { name: 'muscle', type: 'relationship', relationTo: 'muscles', required: true },
        longText('text', { label: 'Note for this page' }),
      ],
      { label: 'Muscles' },
    ),
    richText('closing'),
  ],
})
