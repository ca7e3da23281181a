import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText } from '../fixture-parts.ts'

const row = (key: string, label: string, ...cells: string[]) => ({
  key,
  label: asText(label),
  cells: cells.map((cell) => ({ text: asText(cell) })),
})

export const comparisonFixtures: ResolvedSection[] = [
  {
    kind: 'comparison',
    key: 'needling-and-acupuncture',
    heading: asText('Dry needling and acupuncture side by side'),
    fields: {
      introduction: asText('The needles are alike. What decides where they go is not.'),
      columns: [
        { key: 'needling', label: asText('Dry needling') },
        { key: 'acupuncture', label: asText('Acupuncture') },
      ],
      rows: [
        row('idea', 'Idea behind it', 'Tight, tender bands of muscle', 'Points on traditional pathways'),
        row('place', 'Where', 'In the muscle that hurts or refers pain', 'Often away from the painful place'),
        row('stay', 'How long needles stay', 'Seconds to minutes'),
        row(
          'evidence',
          'Evidence',
          'Mixed, mostly short-term, of low certainty',
          'Of its own: trials of the one say nothing certain about the other',
        ),
      ],
    },
  },
]
