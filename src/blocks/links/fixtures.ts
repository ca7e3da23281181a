import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText } from '../fixture-parts.ts'

export const linksFixtures: ResolvedSection[] = [
  {
    kind: 'links',
    key: 'next-steps',
    heading: asText('Where to go next'),
    fields: {
      introduction: null,
      items: [
        {
          key: 'visit',
          label: asText('Your first visit'),
          href: '/first-visit',
          text: asText('What to bring, what it costs, how long it takes.'),
        },
        {
          key: 'loading',
          label: asText('Loading exercise, explained'),
          document: { relationTo: 'treatments', value: 'loading-exercise' },
        },
        { key: 'outside', label: asText('The guideline itself'), href: 'https://www.jospt.org/' },
        {
          key: 'dead',
          label: asText('A page that is gone'),
          document: { relationTo: 'conditions', value: 'gone' },
        },
      ],
    },
  },
]
