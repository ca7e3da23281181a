import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, rich } from '../fixture-parts.ts'

export const videoFixtures: ResolvedSection[] = [
  {
    kind: 'video',
    key: 'heel-raises-filmed',
    heading: asText('Heel raises, filmed'),
    fields: {
      url: 'https://www.video.example/watch/heel-raises',
      poster: 'calf-drawing',
      caption: asText('Two minutes, without sound.'),
      transcript: rich(['A person stands on a step and lowers both heels for three seconds.']),
    },
  },
  {
    kind: 'video',
    key: 'video-without-poster',
    heading: asText('The same from behind'),
    fields: { url: 'https://video.example/behind', poster: null, caption: null, transcript: null },
  },
  {
    kind: 'video',
    key: 'video-in-the-page',
    heading: asText('The raise on one leg'),
    fields: {
      url: 'https://www.youtube.com/watch?v=abcDEF12345',
      poster: 'calf-drawing',
      caption: asText('Played in the page once you press.'),
      transcript: rich(['A person rises on one leg and lowers slowly.']),
    },
  },
]
