import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, entry } from '../fixture-parts.ts'

export const mechanismFixtures: ResolvedSection[] = [
  {
    kind: 'mechanism',
    key: 'how-needling-is-thought-to-work',
    heading: asText('How needling is thought to work'),
    fields: {
      introduction: asText('Three things are proposed. None is settled.'),
      steps: [
        entry('twitch', 'The band twitches', 'A needle in a tight band can set off a brief contraction.'),
        entry('ease', 'It eases', 'The muscle may then pull less on the tendon for a while.'),
        entry('signal', 'Pain is turned down', 'Nerves near the needle may damp what reaches the brain.'),
      ],
      hedge: asText(
        'These are explanations, not findings. Some come from animals, and trials in people are small.',
      ),
    },
  },
]
