import { citeStudy } from '../context.ts'
import { defineBlock } from '../define-block.ts'
import { items, labelledItems, longText, text } from '../fields.ts'
import { asText, entry } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const risks = defineBlock({
  kind: 'risks',
  label: 'Risks',
  locked: true,
  fields: [
    longText('introduction'),
    labelledItems('common', { label: 'Common and minor' }),
    labelledItems('serious', { label: 'Rare and serious' }),
    labelledItems('contraindications', { label: 'Tell the clinician beforehand' }),
    items(
      'figures',
      [
        text('value', { required: true, description: 'For example "16 in 100 sessions".' }),
        longText('text', { required: true }),
        { name: 'study', type: 'relationship', relationTo: 'studies' },
      ],
      { label: 'Figures' },
    ),
  ],
  collapsed: ['figures'],
  itemTitle: ['label'],
  headingFields: ['label'],
  keyFields: ['label', 'value', 'text'],
  schema: {
    introduction: schema.text,
    common: schema.labelledItems,
    serious: schema.labelledItems,
    contraindications: schema.labelledItems,
    figures: schema.items({ value: schema.text, text: schema.text, study: schema.id }),
  },
  resolve: (fields, context) => {
    const figures = fields.figures.flatMap(({ key, value, text, study }) =>
      value ? [{ key, value, text, citation: citeStudy(context, study) }] : [],
    )
    const { introduction, common, serious, contraindications } = fields
    const lists = [common, serious, contraindications, figures]
    return introduction || lists.some((list) => list.length > 0) ? { ...fields, figures } : null
  },
  fixtures: [
    {
      key: 'risks',
      heading: asText('What can go wrong'),
      fields: {
        introduction: asText('Most of it is small and passes. Some of it is not, and you should know.'),
        common: [
          entry('bleeding', 'A drop of blood', 'Where the needle was.'),
          entry('bruise', 'A bruise', 'For some days.'),
        ],
        serious: [
          entry('lung', 'A punctured lung', 'Only where the chest is near: neck, shoulder, upper back.'),
          entry('infection', 'Infection'),
        ],
        contraindications: [
          entry('bleeding', 'Bleeding disorders and blood thinners'),
          entry('implant', 'A pacemaker or other implant', 'Matters where electrical stimulation is added.'),
        ],
        figures: [
          {
            key: 'bleeding-figure',
            value: asText('16 in 100'),
            text: asText('sessions with some bleeding'),
            study: 'boyce-2020',
          },
          {
            key: 'bruising',
            value: asText('7.7 in 100'),
            text: asText('sessions with a bruise'),
            study: 'boyce-2020',
          },
          {
            key: 'major',
            value: asText('under 0.1%'),
            text: asText('sessions with a major event, as clinicians reported'),
          },
        ],
      },
    },
  ],
})
