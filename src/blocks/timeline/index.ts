import { defineBlock } from '../define-block.ts'
import { items, labelledItems, longText, text } from '../fields.ts'
import { asText, entry } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const timeline = defineBlock({
  kind: 'timeline',
  label: 'Timeline',
  folded: true,
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
    labelledItems('measures', { label: 'Measures' }),
    longText('stalled', { label: 'If progress stalls' }),
    longText('attribution', { label: 'Source of the figures' }),
  ],
  itemTitle: ['label', 'visits'],
  headingFields: ['label', 'visits'],
  keyFields: ['label', 'text'],
  readWithLabel: ['visits', 'trial', 'stalled', 'attribution'],
  schema: {
    introduction: schema.text,
    phases: schema.items({ visits: schema.text, label: schema.text, text: schema.text }),
    trial: schema.text,
    measures: schema.labelledItems,
    stalled: schema.text,
    attribution: schema.text,
  },
  resolve: (fields) => {
    const phases = fields.phases.filter(({ visits, label, text }) => visits ?? label ?? text)
    const { introduction, trial, measures, stalled } = fields
    // The attribution alone is not worth showing: it says where the numbers come from.
    const hasContent = phases.length > 0 || measures.length > 0 || introduction || trial || stalled
    return hasContent ? { ...fields, phases } : null
  },
  fixtures: [
    {
      key: 'how-long-it-takes',
      heading: asText('Visit by visit'),
      fields: {
        introduction: asText('A tendon takes its time. What should change, and when:'),
        phases: [
          {
            ...entry('first', 'First changes', 'Fewer minutes of stiffness on rising.'),
            visits: asText('Visits 1–3'),
          },
          {
            ...entry(
              'course',
              'A short course',
              'The exercises grow heavier, and the calf recovers faster between them.',
            ),
            visits: asText('Visits 4–6'),
          },
          {
            ...entry('long', 'Long-standing pain', 'Visits grow rarer while the load goes on growing.'),
            visits: asText('10 visits and more'),
          },
        ],
        trial: asText('Three to five visits, then we look at the numbers together.'),
        measures: [
          entry('stiff', 'Morning stiffness', 'In minutes.'),
          entry('hop', 'Single-leg hop', 'Pain from 0 to 10.'),
          entry('restart', 'Pain on restarting a run', 'From 0 to 10.'),
        ],
        stalled: asText('If none of them moves, we change the plan or send you on.'),
        attribution: asText('These counts are what clinics commonly report. They don’t come from trials.'),
      },
    },
    {
      key: 'timeline-brief',
      heading: asText('How long'),
      fields: { phases: [{ ...entry('only', 'Six weeks of loading'), visits: null }] },
    },
  ],
})
