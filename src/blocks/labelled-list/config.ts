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
      options: ['symptoms', 'causes', 'risk-factors', 'benefits', 'tips', 'other'],
      admin: { description: 'What the list names, for search engines.' },
    },
    longText('introduction'),
    labelledItems('items', { label: 'Entries' }),
  ],
})
