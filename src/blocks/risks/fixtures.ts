import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, entry } from '../fixture-parts.ts'

export const risksFixtures: ResolvedSection[] = [
  {
    kind: 'risks',
    key: 'risks',
    heading: asText('What can go wrong'),
    fields: {
      introduction: asText('Most of it is small and passes. Some of it is not, and you should know.'),
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
          value: asText('16 in 100'),
          text: asText('sessions with some bleeding'),
          study: 'boyce-2020',
        },
        {
          key: 'bruising',
          value: asText('7.7 in 100'),
          text: asText('sessions with a bruise'),
          study: 'boyce-2020',
        },
        {
          key: 'major',
          value: asText('under 0.1%'),
          text: asText('sessions with a major event, as clinicians reported'),
        },
      ],
    },
  },
]
