import { z } from 'zod'
import { exerciseNames, toExerciseName } from '#ui/diagrams/exercises/drawings.ts'
import { defineBlock } from '../define-block.ts'
import { items, labelledItemRules, labelledItems, longText, text, wholeNumber } from '../fields.ts'
import { asText, entry } from '../fixture-parts.ts'
import * as schema from '../schema.ts'
import { formatDose, frequencies, frequencyNames } from './dose.ts'

export const care = defineBlock({
  kind: 'care',
  label: 'Care',
  fields: [
    longText('introduction'),
    labelledItems('relief', { label: 'Relief' }),
    items(
      'exercises',
      [
        text('label', { label: 'Name', required: true }),
        longText('text', { label: 'How to do it' }),
        {
          type: 'row',
          fields: [
            wholeNumber('sets', { label: 'Sets', max: 20 }),
            wholeNumber('repetitions', {
              label: 'Repetitions',
              max: 200,
              neededWith: { name: 'sets', label: 'Sets' },
            }),
            wholeNumber('hold', { label: 'Hold, in seconds', max: 600 }),
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'frequency',
              type: 'select',
              label: 'How often',
              options: Object.entries(frequencies).map(([value, label]) => ({ value, label })),
            },
            wholeNumber('weeks', { label: 'For how many weeks', max: 52 }),
          ],
        },
        longText('progress', { label: 'Do more when' }),
        longText('stop', { label: 'Stop if' }),
        {
          name: 'drawing',
          type: 'select',
          options: exerciseNames.map((value) => ({ value, label: value.replaceAll('-', ' ') })),
        },
      ],
      { label: 'Exercises' },
    ),
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
  readWithLabel: ['sets', 'repetitions', 'hold', 'frequency', 'weeks', 'progress', 'stop', 'criterion'],
  schema: {
    introduction: schema.text,
    relief: schema.labelledItems,
    exercises: schema.items({
      label: schema.text,
      text: schema.text,
      sets: schema.count,
      repetitions: schema.count,
      hold: schema.count,
      frequency: z.enum(frequencyNames).nullable().catch(null),
      weeks: schema.count,
      progress: schema.text,
      stop: schema.text,
      drawing: schema.plain.transform(toExerciseName),
    }),
    stages: schema.items({ label: schema.text, text: schema.text, criterion: schema.text }),
    adjuncts: schema.labelledItems,
    selfCare: schema.labelledItems,
  },
  resolve: (fields, { messages, locale }) => {
    const exercises = fields.exercises
      .filter(({ label, text }) => label ?? text)
      .map(({ key, label, text, progress, stop, drawing, ...dose }) => ({
        key,
        label,
        text,
        dose: formatDose(dose, messages, locale),
        progress,
        stop,
        drawing,
      }))
    const stages = fields.stages.filter(({ label, text, criterion }) => label ?? text ?? criterion)
    const { introduction, relief, adjuncts, selfCare } = fields
    if (!introduction && [relief, exercises, stages, adjuncts, selfCare].every((list) => list.length === 0))
      return null
    return { ...fields, exercises, stages }
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
        exercises: [
          {
            ...entry(
              'heel-raise',
              'Heel raise on a step',
              'Rise on both feet, lower on the sore one, slowly.',
            ),
            sets: 3,
            repetitions: 15,
            frequency: 'twice-a-day',
            weeks: 12,
            progress: asText('Three sets are easy for a week. Then add a rucksack.'),
            stop: asText('The tendon is more painful the next morning.'),
            drawing: 'heel-raise-step',
          },
          { ...entry('stretch', 'Calf stretch'), repetitions: 3, hold: 30 },
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
