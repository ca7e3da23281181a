import { defineBlock } from '../define-block.ts'
import { labelledItemRules, labelledItems, longText, text } from '../fields.ts'
import { asText, entry } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const session = defineBlock({
  kind: 'session',
  label: 'Session',
  folded: true,
  fields: [
    longText('introduction'),
    labelledItems('steps', { label: 'Steps, in order' }),
    text('duration', { label: 'How long it takes' }),
    longText('soreness', { label: 'Soreness afterwards' }),
  ],
  ...labelledItemRules,
  readWithLabel: ['duration', 'soreness'],
  schema: {
    introduction: schema.text,
    steps: schema.labelledItems,
    duration: schema.text,
    soreness: schema.text,
  },
  resolve: (fields) => {
    const { introduction, steps, duration, soreness } = fields
    return steps.length > 0 || introduction || duration || soreness ? fields : null
  },
  fixtures: [
    {
      key: 'a-session',
      heading: asText('What a session is like'),
      fields: {
        introduction: null,
        steps: [
          entry(
            'talk',
            'We talk and test',
            'Where, since when, what makes it worse; then strength and hopping.',
          ),
          entry('lie', 'You lie down', 'On your front, the foot over the edge.'),
          entry('needle', 'The needle', 'Thin, single-use. You may feel an ache or a twitch.'),
          entry('load', 'You load it', 'The exercise that you take home comes last.'),
        ],
        duration: asText('30–40 minutes'),
        soreness: asText('Like after hard exercise, for a day or two. Walking helps.'),
      },
    },
  ],
})
