import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, entry } from '../fixture-parts.ts'

export const suitabilityFixtures: ResolvedSection[] = [
  {
    kind: 'suitability',
    key: 'is-it-for-you',
    heading: asText('Is it for you?'),
    fields: {
      introduction: null,
      suits: [
        entry('tight', 'A calf that stays tight', 'Although you have been loading it for weeks.'),
        entry('plateau', 'Progress that stopped', 'After a good beginning.'),
      ],
      cautions: [
        entry('thinners', 'Blood thinners', 'Often possible, with care. Say so when booking.'),
        entry('pregnancy', 'Pregnancy'),
        entry('faint', 'Fainting at the sight of needles'),
      ],
    },
  },
]
