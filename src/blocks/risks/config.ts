import { items, labelledItems, longText, text } from '../fields.ts'
import { section } from '../section.ts'

export const risks = section({
  kind: 'risks',
  type: 'RisksSection',
  label: 'Risks',
  locked: true,
  fields: [
    longText('introduction'),
    labelledItems('common', { label: 'Common and minor' }),
    labelledItems('serious', { label: 'Rare and serious' }),
    labelledItems('contraindications', { label: 'Tell the clinician beforehand' }),
    items(
      'figures',
      [
        text('value', { required: true, description: 'For example "16 in 100 sessions".' }),
        longText('text', { required: true }),
        { name: 'study', type: 'relationship', relationTo: 'studies' },
      ],
      { label: 'Figures' },
    ),
  ],
})
