import { defineBlock } from '../define-block.ts'
import { richText } from '../fields.ts'
import {
  asText,
  callout,
  heading,
  linkTo,
  linkToAddress,
  list,
  paragraph,
  quote,
  rich,
  upload,
} from '../fixture-parts.ts'
import { resolveProse } from '../prose.ts'
import * as schema from '../schema.ts'

export const text = defineBlock({
  kind: 'text',
  label: 'Text',
  fields: [richText('body', { required: true })],
  schema: { body: schema.richText },
  resolve: (fields, context) => {
    const body = resolveProse(fields.body, context)
    return body && { body }
  },
  fixtures: [
    {
      key: 'going-back-to-running',
      heading: asText('Going back to running without starting over'),
      fields: {
        body: rich([
          'Begin on the flat, on alternate days, and let the next morning decide. If stiffness lasts longer than it did the day before, the last run was too much; nothing is lost, the next one is shorter.',
          heading('h3', 'What to change first'),
          list('number', 'Hills', 'Speed', list('bullet', 'Intervals', 'Sprints'), 'Distance'),
          upload('calf-drawing', 'Both muscles of the calf pull on the tendon.'),
          upload('a-picture-of-another-clinic'),
          quote('I stopped counting kilometers and began counting mornings.'),
          callout(
            'caution',
            undefined,
            'A sudden pop at the heel is not a flare: have it seen the same day.',
          ),
          callout('note', 'Shoes', 'A higher heel takes some load off while the tendon is sore.'),
          heading('h4', 'Further'),
          paragraph(
            'See ',
            linkToAddress('/first-visit', 'what a first visit looks like'),
            ' or ',
            linkTo('conditions:a-page-that-is-gone', 'a page that this clinic lacks'),
            '.',
          ),
        ]),
      },
    },
    {
      key: 'fallen-back',
      heading: asText('A text that fell back to English', 'en'),
      fields: { body: rich(['Nobody has translated this paragraph yet.'], 'en') },
    },
  ],
})
