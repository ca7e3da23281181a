import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText } from '../fixture-parts.ts'

export const researchFixtures: ResolvedSection[] = [
  {
    kind: 'research',
    key: 'what-research-says',
    heading: asText('What research says, and what it doesn’t'),
    fields: {
      introduction: asText('We list what we could check, also where it found no benefit.'),
      items: [
        {
          key: 'cotchett',
          study: 'cotchett-2014',
          text: asText(
            'Needling eased first-step pain more than a sham, by less than most patients would notice.',
          ),
        },
        { key: 'review', study: 'sample-2022', text: asText('The review came to no conclusion.') },
        {
          key: 'rats',
          study: 'specimen-2021',
          text: asText('Genes in the muscle of six rats changed.'),
        },
        { key: 'gone', study: 'a-study-that-is-gone', text: asText('Its card is left out.') },
      ],
      closing: asText(
        'Taken together: a small, short-lived effect is possible, and loading remains the treatment.',
      ),
    },
  },
]
