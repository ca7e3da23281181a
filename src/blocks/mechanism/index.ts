import { defineBlock } from '../define-block.ts'
import { labelledItemRules, labelledItems, longText } from '../fields.ts'
import { asText, entry } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const mechanism = defineBlock({
  kind: 'mechanism',
  label: 'Mechanism',
  folded: true,
  fields: [
    longText('introduction'),
    labelledItems('steps', { label: 'Steps, in order' }),
    longText('hedge', { label: 'Certainty', description: 'What is proposed and what has been shown.' }),
  ],
  ...labelledItemRules,
  readWithLabel: ['hedge'],
  schema: { introduction: schema.text, steps: schema.labelledItems, hedge: schema.text },
  resolve: (fields) => (fields.introduction || fields.steps.length > 0 || fields.hedge ? fields : null),
  fixtures: [
    {
      key: 'how-needling-is-thought-to-work',
      heading: asText('How needling is thought to work'),
      fields: {
        introduction: asText('Three things are proposed. None is settled.'),
        steps: [
          entry('twitch', 'The band twitches', 'A needle in a tight band can set off a brief contraction.'),
          entry('ease', 'It eases', 'The muscle may then pull less on the tendon for a while.'),
          entry('signal', 'Pain is turned down', 'Nerves near the needle may damp what reaches the brain.'),
        ],
        hedge: asText(
          'These are explanations, not findings. Some come from animals, and trials in people are small.',
        ),
      },
    },
  ],
})
