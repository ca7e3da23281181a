import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { entry, said } from '../fixture-parts.ts'

export const callToActionFixtures: ResolvedSection[] = [
  {
    kind: 'call-to-action',
    key: 'book-an-assessment',
    heading: said('Have it looked at in Okotoks'),
    fields: {
      text: said('Forty minutes: we test it, tell you what we think it is, and you leave with a plan.'),
      sellingPoints: [
        entry('referral', 'No referral needed'),
        entry('evening', 'Evenings on Tuesdays'),
        entry('parking', 'Parking at the door', 'Step-free from there.'),
      ],
      button: said('Book an assessment'),
      action: 'book',
    },
  },
  {
    kind: 'call-to-action',
    key: 'call-us',
    heading: said('Not sure yet?'),
    fields: { text: null, sellingPoints: [], button: null, action: 'call' },
  },
]
