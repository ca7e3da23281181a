import { defineBlock } from '../define-block.ts'
import { richText } from '../fields.ts'
import { asText, callout, emphasis, linkTo, paragraph, rich, strong } from '../fixture-parts.ts'
import { resolveProse } from '../prose.ts'
import * as schema from '../schema.ts'

export const overview = defineBlock({
  kind: 'overview',
  label: 'Overview',
  fields: [richText('body', { required: true })],
  schema: { body: schema.richText },
  resolve: (fields, context) => {
    const body = resolveProse(fields.body, context)
    return body && { body }
  },
  fixtures: [
    {
      key: 'what-it-is',
      heading: asText('What the tendon is telling you'),
      fields: {
        body: rich([
          paragraph(
            'The Achilles tendon ties the ',
            linkTo('body-regions:calf', 'calf'),
            ' to the heel. When it is asked for more than it is used to, it answers with ',
            strong('stiffness in the morning'),
            ' and with pain a hand’s breadth above the heel.',
          ),
          paragraph(
            'Some clinics offer ',
            linkTo('treatments:shockwave', 'shockwave therapy'),
            ' as well. One trial of needling in heel pain found a difference that was real and ',
            emphasis('too small to notice'),
            ' ',
            linkTo('studies:cotchett-2014', '(Cotchett)'),
            '.',
          ),
          callout('definition', 'Tendinopathy', 'A painful tendon that tolerates less load than it used to.'),
        ]),
      },
    },
  ],
})
