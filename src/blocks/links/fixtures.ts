import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { said } from '../fixture-parts.ts'

export const linksFixtures: ResolvedSection[] = [
  {
    kind: 'links',
    key: 'next-steps',
    heading: said('Where to go next'),
    fields: {
      introduction: null,
      items: [
        {
          key: 'visit',
          label: said('Your first visit'),
          href: '/first-visit',
          text: said('What to bring, what it costs, how long it takes.'),
        },
        {
          key: 'loading',
          label: said('Loading exercise, explained'),
          document: { relationTo: 'treatments', value: 'loading-exercise' },
        },
        { key: 'outside', label: said('The guideline itself'), href: 'https://www.jospt.org/' },
        {
          key: 'dead',
          label: said('A page that is gone'),
          document: { relationTo: 'conditions', value: 'gone' },
        },
      ],
    },
  },
]
