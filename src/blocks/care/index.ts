import { defineBlock } from '../define-block.ts'
import { items, labelledItemRules, labelledItems, longText, text } from '../fields.ts'
import { asText, entry } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const care = defineBlock({
  kind: 'care',
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
      { label: 'Loading stages' },
    ),
    labelledItems('adjuncts', { label: 'Adjuncts' }),
    labelledItems('selfCare', { label: 'Self-care' }),
  ],
  ...labelledItemRules,
  readWithLabel: ['criterion'],
  schema: {
    introduction: schema.text,
    relief: schema.labelledItems,
    stages: schema.items({ label: schema.text, text: schema.text, criterion: schema.text }),
    adjuncts: schema.labelledItems,
    selfCare: schema.labelledItems,
  },
  resolve: (fields) => {
    const stages = fields.stages.filter(({ label, text, criterion }) => label ?? text ?? criterion)
    const { introduction, relief, adjuncts, selfCare } = fields
    if (!introduction && [relief, stages, adjuncts, selfCare].every((list) => list.length === 0)) return null
    return { ...fields, stages }
  },
  fixtures: [
    {
      key: 'care',
      heading: asText('A plan you can follow'),
      fields: {
        introduction: asText('Calm it first, then load it, a little more each week.'),
        relief: [
          entry('less', 'Do less of what hurts', 'Swap some runs for the bicycle rather than stopping.'),
          entry('heel', 'A heel lift', 'Takes some stretch off the tendon for a few weeks.'),
        ],
        stages: [
          {
            ...entry('hold', 'Hold', 'Stand on your toes and stay there, both feet, then one.'),
            criterion: asText('Holding hurts no more than mildly, and not more the next morning.'),
          },
          {
            ...entry('lift', 'Lift, slowly', 'Up and down over several seconds, then with weight.'),
            criterion: asText('You can do it with weight on three days a week.'),
          },
          { ...entry('spring', 'Spring', 'Skipping, then running, then hills.'), criterion: null },
        ],
        adjuncts: [entry('needling', 'Dry needling', 'For a calf that stays tight, beside the exercises.')],
        selfCare: [entry('log', 'Keep a log'), entry('shoes', 'Wear the shoes that hurt least')],
      },
    },
    {
      key: 'care-brief',
      heading: asText('Care'),
      fields: { selfCare: [entry('walk', 'Keep walking')] },
    },
  ],
})
