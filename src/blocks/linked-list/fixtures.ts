import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText } from '../fixture-parts.ts'

const row = (key: string, document: string | null, label?: string, text?: string) => {
  const [relationTo, value] = document?.split(':') ?? []
  return {
    key,
    document: document && { relationTo, value },
    label: label === undefined ? null : asText(label),
    text: text === undefined ? null : asText(text),
  }
}

export const linkedListFixtures: ResolvedSection[] = [
  {
    kind: 'linked-list',
    key: 'often-confused-with',
    heading: asText('Often confused with'),
    fields: {
      introduction: asText('Where it hurts, and when, tells them apart.'),
      items: [
        row('pf', 'conditions:plantar-fasciitis', undefined, 'Pain under the heel rather than behind it.'),
        row('strain', 'conditions:calf-strain', 'A strained calf', 'Begins in one stride, higher up.'),
        row('plain', null, 'An irritated bursa', 'Sore where the shoe rubs. It has no page of its own.'),
        row('gone', 'conditions:not-offered', 'A condition this clinic lacks', 'Its label stays, unlinked.'),
        row('nameless', 'conditions:not-offered'),
      ],
    },
  },
  {
    kind: 'linked-list',
    key: 'related',
    heading: asText('Related pages'),
    fields: {
      items: [
        row('stiff', 'symptoms:morning-stiffness'),
        row('calf', 'body-regions:calf'),
        row('shockwave', 'treatments:shockwave'),
        row('loading', 'treatments:loading-exercise'),
      ],
    },
  },
]
