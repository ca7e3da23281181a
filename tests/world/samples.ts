import type { Clinics } from '../world.ts'

/** A clinic of the world by its name, or the network itself. */
export type Holder = 'nyc' | 'bengaluru' | 'network'

/** What samples point to. */
export type Shared = { condition: string; treatment: string; study: string; picture: Record<Holder, string> }

export type Sample = { [field: string]: unknown }

const libraryCollections = ['conditions', 'treatments', 'muscles', 'symptoms', 'body-regions']

/** Whom the documents of a collection can belong to. */
export function holdersOf(collection: string): Holder[] {
  if (collection === 'studies') return ['network']
  const isShared = [...libraryCollections, 'posts', 'media'].includes(collection)
  return isShared ? ['nyc', 'bengaluru', 'network'] : ['nyc', 'bengaluru']
}

/** The fields that a document of one holder begins from: complete enough to be published, and unlike all others. */
export function sampleOf(
  collection: string,
  holder: Holder,
  { clinics, shared }: { clinics: Clinics; shared: Shared },
): Sample {
  const name = `${collection}-${holder}-${crypto.randomUUID().slice(0, 8)}`
  const clinic = holder === 'network' ? null : clinics[holder]
  if (libraryCollections.includes(collection)) return { title: name, slug: name, owner: clinic }
  switch (collection) {
    case 'posts':
      return { title: name, slug: name, owner: clinic, conditions: [shared.condition] }
    case 'pages':
      return { title: name, slug: name, tenant: clinic }
    case 'testimonials':
      return { name, text: 'It helped.', source: 'sample', condition: shared.condition, tenant: clinic }
    case 'redirects':
      return { from: `/${name}`, to: '/contact', tenant: clinic }
    case 'enquiries':
      return {
        name,
        email: `${name}@example.com`,
        preferredTime: 'any',
        message: 'On a weekday, please.',
        location: 'springfield',
        locale: 'en',
        aboutPath: '/contact',
        noticeRegime: 'US',
        noticeVersion: '2026-11-21',
        purposes: 'answering',
        receivedAt: '2026-11-21T06:00:00.000Z',
        keepUntil: '2099-11-21T06:00:00.000Z',
        digest: name,
        tenant: clinic,
      }
    case 'adaptations':
      return { source: { relationTo: 'conditions', value: shared.condition }, title: name, tenant: clinic }
    case 'practitioners':
      return {
        name,
        title: 'Physiotherapist',
        slug: name,
        registration: { profession: 'physiotherapy' },
        placements: [{ clinic }],
        tenant: clinic,
      }
    case 'studies':
      return { title: name, slug: name, authors: ['Doe J'], year: 2020 }
    case 'media':
      return { alt: name, owner: clinic }
    case 'clinics':
      return clinicNamed(name)
    case 'users':
      return { name, email: `${name}@clinic.example`, password }
    default:
      throw new Error(`Say in tests/world/samples.ts what a document of "${collection}" begins from.`)
  }
}

export const password = 'correct horse battery'

/** What a clinic needs at least. */
export function clinicNamed(name: string): Sample {
  return {
    name,
    hosts: [{ host: `${name}.localhost` }],
    locations: [
      { city: 'Springfield', jurisdiction: 'US-NY', timeZone: 'America/New_York', telephone: '+12125550142' },
    ],
  }
}

/** A rich text of one paragraph, with whatever else is to stand in it. */
export function richText(text: string, ...nodes: object[]): Sample {
  const block = { type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0 }
  const words = { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }
  return { root: { ...block, type: 'root', children: [{ ...block, children: [words] }, ...nodes] } }
}
