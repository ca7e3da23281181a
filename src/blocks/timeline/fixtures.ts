import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, entry } from '../fixture-parts.ts'

export const timelineFixtures: ResolvedSection[] = [
  {
    kind: 'timeline',
    key: 'how-long-it-takes',
    heading: asText('Visit by visit'),
    fields: {
      introduction: asText('A tendon takes its time. What should change, and when:'),
      phases: [
        {
          ...entry('first', 'First changes', 'Fewer minutes of stiffness on rising.'),
          visits: asText('Visits 1–3'),
        },
        {
          ...entry(
            'course',
            'A short course',
            'The exercises grow heavier, and the calf recovers faster between them.',
          ),
          visits: asText('Visits 4–6'),
        },
        {
          ...entry('long', 'Long-standing pain', 'Visits grow rarer while the load goes on growing.'),
          visits: asText('10 visits and more'),
        },
      ],
      trial: asText('Three to five visits, then we look at the numbers together.'),
      measures: [
        entry('stiff', 'Morning stiffness', 'In minutes.'),
        entry('hop', 'Single-leg hop', 'Pain from 0 to 10.'),
        entry('restart', 'Pain on restarting a run', 'From 0 to 10.'),
      ],
      stalled: asText('If none of them moves, we change the plan or send you on.'),
      attribution: asText('These counts are what clinics commonly report. They don’t come from trials.'),
    },
  },
  {
    kind: 'timeline',
    key: 'timeline-brief',
    heading: asText('How long'),
    fields: { phases: [{ ...entry('only', 'Six weeks of loading'), visits: null }] },
  },
]
