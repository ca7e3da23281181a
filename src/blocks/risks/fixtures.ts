import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { entry, said } from '../fixture-parts.ts'

export const risksFixtures: ResolvedSection[] = [
  {
    kind: 'risks',
    key: 'risks',
    heading: said('What can go wrong'),
    fields: {
      introduction: said('Most of it is small and passes. Some of it is not, and you should know.'),
      common: [
        entry('bleeding', 'A drop of blood', 'Where the needle was.'),
        entry('bruise', 'A bruise', 'For some days.'),
      ],
      serious: [
        entry('lung', 'A punctured lung', 'Only where the chest is near: neck, shoulder, upper back.'),
        entry('infection', 'Infection'),
      ],
      contraindications: [
        entry('bleeding', 'Bleeding disorders and blood thinners'),
        entry('implant', 'A pacemaker or other implant', 'Matters where electrical stimulation is added.'),
      ],
      figures: [
        {
          key: 'bleeding-figure',
          value: said('16 in 100'),
          text: said('sessions with some bleeding'),
          study: 'boyce-2020',
        },
        {
          key: 'bruising',
          value: said('7.7 in 100'),
          text: said('sessions with a bruise'),
          study: 'boyce-2020',
        },
        {
          key: 'major',
          value: said('under 0.1%'),
          text: said('sessions with a major event, as clinicians reported'),
        },
      ],
    },
  },
]
