import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, entry } from '../fixture-parts.ts'

export const sessionFixtures: ResolvedSection[] = [
  {
    kind: 'session',
    key: 'a-session',
    heading: asText('What a session is like'),
    fields: {
      introduction: null,
      steps: [
        entry(
          'talk',
          'We talk and test',
          'Where, since when, what makes it worse; then strength and hopping.',
        ),
        entry('lie', 'You lie down', 'On your front, the foot over the edge.'),
        entry('needle', 'The needle', 'Thin, single-use. You may feel an ache or a twitch.'),
        entry('load', 'You load it', 'The exercise that you take home comes last.'),
      ],
      duration: asText('30–40 minutes'),
      soreness: asText('Like after hard exercise, for a day or two. Walking helps.'),
    },
  },
]
