import { defineBlock } from '../define-block.ts'
import { items, richText, text } from '../fields.ts'
import { asText, linkTo, paragraph, rich } from '../fixture-parts.ts'
import { resolveProse } from '../prose.ts'
import * as schema from '../schema.ts'

export const questions = defineBlock({
  kind: 'questions',
  label: 'Questions',
  fields: [
    items('items', [text('question', { required: true }), richText('answer', { required: true })], {
      label: 'Questions',
    }),
  ],
  itemTitle: ['question'],
  keyFields: ['question'],
  collapsed: ['answer'],
  schema: { items: schema.items({ question: schema.text, answer: schema.richText }) },
  /** A question without its answer is left out. */
  resolve: ({ items }, context) => {
    const entries = items.flatMap(({ key, question, answer: written }) => {
      const answer = question && resolveProse(written, context)
      return question && answer ? [{ key, question, answer }] : []
    })
    return entries.length > 0 ? { items: entries } : null
  },
  fixtures: [
    {
      key: 'questions',
      heading: asText('Asked at the front desk'),
      fields: {
        items: [
          {
            key: 'run',
            question: asText('Can I keep running?'),
            answer: rich([
              'Often, with less hill and less speed.',
              paragraph(
                'The measure is the next morning. See ',
                linkTo('symptoms:morning-stiffness', 'stiffness'),
                '.',
              ),
            ]),
          },
          {
            key: 'scan',
            question: asText('Do I need a scan?'),
            answer: rich(['Rarely. An examination usually tells.']),
          },
          { key: 'unanswered', question: asText('A question without an answer?'), answer: null },
        ],
      },
    },
  ],
})
