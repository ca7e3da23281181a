import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, callout, emphasis, linkTo, paragraph, rich, strong } from '../fixture-parts.ts'

export const overviewFixtures: ResolvedSection[] = [
  {
    kind: 'overview',
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
]
