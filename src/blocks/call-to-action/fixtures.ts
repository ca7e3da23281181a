import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, entry } from '../fixture-parts.ts'

export const callToActionFixtures: ResolvedSection[] = [
  {
    kind: 'call-to-action',
    key: 'book-an-assessment',
    heading: asText('Have it looked at in Okotoks'),
    fields: {
      text: asText('Forty minutes: we test it, tell you what we think it is, and you leave with a plan.'),
      sellingPoints: [
        entry('referral', 'No referral needed'),
        entry('evening', 'Evenings on Tuesdays'),
        entry('parking', 'Parking at the door', 'Step-free from there.'),
      ],
      button: asText('Book an assessment'),
      action: 'book',
    },
  },
  {
    kind: 'call-to-action',
    key: 'call-us',
    heading: asText('Not sure yet?'),
    fields: { text: null, sellingPoints: [], button: null, action: 'call' },
  },
]
