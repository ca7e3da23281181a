import { items, labelledItems, longText, text } from '../fields.ts'
import { section } from '../section.ts'

export const care = section({
  kind: 'care',
  type: 'CareSection',
  label: 'Care',
  fields: [
    longText('introduction'),
    labelledItems('relief', { label: 'Relief' }),
    items(
      'stages',
      [
        text('label', { required: true }),
        longText('text'),
        longText('criterion', {
          label: 'Move on when',
          description: 'The criterion to move to the next stage.',
        }),
      ],
      { label: 'Stages of loading' },
    ),
    labelledItems('adjuncts', { label: 'Adjuncts' }),
    labelledItems('selfCare', { label: 'Self-care' }),
  ],
})
