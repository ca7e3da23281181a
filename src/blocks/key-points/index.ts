import { defineBlock } from '../define-block.ts'
import { labelledItemRules, labelledItems } from '../fields.ts'
import { asText, entry } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const keyPoints = defineBlock({
  kind: 'key-points',
  label: 'Key points',
  fields: [labelledItems('items', { label: 'Points' })],
  ...labelledItemRules,
  schema: { items: schema.labelledItems },
  resolve: (fields) => (fields.items.length > 0 ? fields : null),
  fixtures: [
    {
      key: 'key-points',
      heading: asText('The short version'),
      fields: {
        items: [
          entry('visits', '3–5 visits', 'A fair trial before anyone decides whether it helps.'),
          entry('soreness', '24–72 hours', 'Soreness after a session that clinics commonly report.'),
          entry('mornings', 'Mornings', 'Minutes of stiffness on rising are the first thing to measure.'),
          entry('core', 'Loading is the treatment', 'Needles, tape and inserts come beside it, not instead.'),
          entry('rest', 'Rest alone rarely settles it.'),
        ],
      },
    },
    {
      key: 'in-brief',
      heading: asText('In brief'),
      fields: {
        items: [entry('one', 'Keep walking, as far as pain stays mild.'), { key: 'empty', label: null }],
      },
    },
  ],
})
