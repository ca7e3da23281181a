import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, entry } from '../fixture-parts.ts'

export const labelledListFixtures: ResolvedSection[] = [
  {
    kind: 'labelled-list',
    key: 'signs-and-symptoms',
    heading: asText('How it shows itself'),
    fields: {
      about: 'symptoms',
      introduction: asText('Few people have all of these. Two that come and go with load are typical.'),
      items: [
        entry('place', 'A hand’s breadth above the heel', 'You can cover the sore spot with two fingers.'),
        entry('morning', 'Stiff first steps', 'Easier after a few minutes, back after long sitting.'),
        entry(
          'load',
          'Worse the day after',
          'Running may even feel fine. The tendon complains the next morning.',
        ),
        entry('swelling', 'Thickening', 'One tendon feels wider than the other.'),
      ],
    },
  },
  {
    kind: 'labelled-list',
    key: 'what-brings-it-on',
    heading: asText('What brings it on'),
    fields: {
      about: 'causes',
      items: [
        entry('jump', 'A jump in mileage'),
        entry('hills', 'Hills after a flat winter', 'The calf works longer.'),
      ],
    },
  },
]
