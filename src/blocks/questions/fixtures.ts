import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { linkTo, paragraph, rich, said } from '../fixture-parts.ts'

export const questionsFixtures: ResolvedSection[] = [
  {
    kind: 'questions',
    key: 'questions',
    heading: said('Asked at the front desk'),
    fields: {
      items: [
        {
          key: 'run',
          question: said('Can I keep running?'),
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
          question: said('Do I need a scan?'),
          answer: rich(['Rarely. An examination usually tells.']),
        },
        { key: 'unanswered', question: said('A question without an answer?'), answer: null },
      ],
    },
  },
]
