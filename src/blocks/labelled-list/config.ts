import { labelledItems, longText } from '../fields.ts'
import { section } from '../section.ts'

export const labelledList = section({
  kind: 'labelled-list',
  type: 'LabelledListSection',
  label: 'Labelled list',
  fields: [
    {
      name: 'about',
      type: 'select',
      required: true,
      defaultValue: 'other',
      options: [
        { label: 'Symptoms', value: 'symptoms' },
        { label: 'Causes', value: 'causes' },
        { label: 'Risk factors', value: 'risk-factors' },
        { label: 'Benefits', value: 'benefits' },
        { label: 'Tips', value: 'tips' },
        { label: 'Something else', value: 'other' },
      ],
      admin: { description: 'What the list names, for search engines.' },
    },
    longText('introduction'),
    labelledItems('items', { label: 'Entries' }),
  ],
})
