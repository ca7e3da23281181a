import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, linkTo, paragraph, rich } from '../fixture-parts.ts'

export const questionsFixtures: ResolvedSection[] = [
  {
    kind: 'questions',
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
]
