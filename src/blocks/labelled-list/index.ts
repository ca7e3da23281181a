import { z } from 'zod'
import { defineBlock } from '../define-block.ts'
import { labelledItemRules, labelledItems, longText } from '../fields.ts'
import { asText, entry } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

const subjects = ['symptoms', 'causes', 'risk-factors', 'benefits', 'tips', 'other'] as const

const subjectLabels: Record<(typeof subjects)[number], string> = {
  symptoms: 'Symptoms',
  causes: 'Causes',
  'risk-factors': 'Risk factors',
  benefits: 'Benefits',
  tips: 'Tips',
  other: 'Something else',
}

export const labelledList = defineBlock({
  kind: 'labelled-list',
  label: 'Labelled list',
  fields: [
    {
      name: 'about',
      type: 'select',
      required: true,
      defaultValue: 'other',
      options: subjects.map((value) => ({ label: subjectLabels[value], value })),
      admin: { description: 'The kind of list, for search engines.' },
    },
    longText('introduction'),
    labelledItems('items', { label: 'Entries' }),
  ],
  ...labelledItemRules,
  schema: {
    about: z.enum(subjects).catch('other'),
    introduction: schema.text,
    items: schema.labelledItems,
  },
  resolve: (fields) => (fields.items.length > 0 ? fields : null),
  fixtures: [
    {
      key: 'signs-and-symptoms',
      heading: asText('How it shows itself'),
      fields: {
        about: 'symptoms',
        introduction: asText('Few people have all of these. Two that come and go with load are typical.'),
        items: [
          entry('place', 'A hand’s breadth above the heel', 'You can cover the sore spot with two fingers.'),
          entry('morning', 'Stiff first steps', 'Easier after a few minutes, back after long sitting.'),
          entry(
            'load',
            'Worse the day after',
            'Running may even feel fine. The tendon complains the next morning.',
          ),
          entry('swelling', 'Thickening', 'One tendon feels wider than the other.'),
        ],
      },
    },
    {
      key: 'what-brings-it-on',
      heading: asText('What brings it on'),
      fields: {
        about: 'causes',
        items: [
          entry('jump', 'A jump in mileage'),
          entry('hills', 'Hills after a flat winter', 'The calf works longer.'),
        ],
      },
    },
  ],
})
