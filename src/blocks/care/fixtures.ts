import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, entry } from '../fixture-parts.ts'

export const careFixtures: ResolvedSection[] = [
  {
    kind: 'care',
    key: 'care',
    heading: asText('A plan you can follow'),
    fields: {
      introduction: asText('Calm it first, then load it, a little more each week.'),
      relief: [
        entry('less', 'Do less of what hurts', 'Swap some runs for the bicycle rather than stopping.'),
        entry('heel', 'A heel lift', 'Takes some stretch off the tendon for a few weeks.'),
      ],
      stages: [
        {
          ...entry('hold', 'Hold', 'Stand on your toes and stay there, both feet, then one.'),
          criterion: asText('Holding hurts no more than mildly, and not more the next morning.'),
        },
        {
          ...entry('lift', 'Lift, slowly', 'Up and down over several seconds, then with weight.'),
          criterion: asText('You can do it with weight on three days a week.'),
        },
        { ...entry('spring', 'Spring', 'Skipping, then running, then hills.'), criterion: null },
      ],
      adjuncts: [entry('needling', 'Dry needling', 'For a calf that stays tight, beside the exercises.')],
      selfCare: [entry('log', 'Keep a log'), entry('shoes', 'Wear the shoes that hurt least')],
    },
  },
  {
    kind: 'care',
    key: 'care-brief',
    heading: asText('Care'),
    fields: { selfCare: [entry('walk', 'Keep walking')] },
  },
]
