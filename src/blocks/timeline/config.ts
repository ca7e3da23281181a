import { items, labelledItems, longText, text } from '../fields.ts'
import { section } from '../section.ts'

export const timeline = section({
  kind: 'timeline',
  type: 'TimelineSection',
  label: 'Timeline',
  fields: [
    longText('introduction'),
    items(
      'phases',
      [
        text('visits', { required: true, description: 'For example "Visits 1–3".' }),
        text('label', { required: true }),
        longText('text'),
      ],
      { label: 'Phases, by visit' },
    ),
    text('trial', { label: 'Length of a fair trial' }),
    labelledItems('measures', { label: 'What is measured' }),
    longText('stalled', { label: 'If progress stalls' }),
    longText('attribution', { label: 'Where the numbers come from' }),
  ],
})
