import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, entry } from '../fixture-parts.ts'

export const keyPointsFixtures: ResolvedSection[] = [
  {
    kind: 'key-points',
    key: 'key-points',
    heading: asText('The short version'),
    fields: {
      items: [
        entry('visits', '3–5 visits', 'A fair trial before anyone decides whether it helps.'),
        entry('soreness', '24–72 hours', 'Soreness after a session that clinics commonly report.'),
        entry('mornings', 'Mornings', 'Minutes of stiffness on rising are the first thing to measure.'),
        entry('core', 'Loading is the treatment', 'Needles, tape and inserts come beside it, not instead.'),
        entry('rest', 'Rest alone rarely settles it.'),
      ],
    },
  },
  {
    kind: 'key-points',
    key: 'in-brief',
    heading: asText('In brief'),
    fields: {
      items: [entry('one', 'Keep walking, as far as pain stays mild.'), { key: 'empty', label: null }],
    },
  },
]
