import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText } from '../fixture-parts.ts'

export const imageFixtures: ResolvedSection[] = [
  {
    kind: 'image',
    key: 'the-calf-drawn',
    heading: null,
    fields: {
      image: 'calf-drawing',
      caption: asText('Where the two bellies meet, the tendon begins.'),
      credit: null,
    },
  },
]
