import type { Payload } from 'payload'
import { pictureFile } from './world/picture.ts'
import {
  clinicNamed,
  type Holder,
  holdersOf,
  password,
  richText,
  type Sample,
  type Shared,
  sampleOf,
} from './world/samples.ts'

export type Clinics = Record<'nyc' | 'bengaluru', string>
export type Person = { id: string; email: string; token: string; user: Sample }
export type State = 'published' | 'draft' | 'trashed'

/** Two clinics of two jurisdictions and two languages, what the network shares with them, and who works there. */
export type World = {
  clinics: Clinics
  shared: Shared
  /** By role; those of clinics also as `clinic-manager bengaluru`. `both` manages nyc and markets for bengaluru. */
  people: Record<string, Person>
  /** The id of the document of a collection, by whom it belongs to and its state: `pages nyc draft`. */
  documents: Record<string, string>
  /** Writes a new document on nobody's behalf. */
  make: (collection: string, holder: Holder, more?: Sample) => Promise<Sample & { id: string }>
}

/** Whose documents the world holds. */
export const collections = [
  'conditions',
  'treatments',
  'muscles',
  'symptoms',
  'body-regions',
  'posts',
  'media',
  'adaptations',
  'pages',
  'testimonials',
  'redirects',
  'enquiries',
  'practitioners',
  'studies',
] as const

/** Fills an empty database. */
export async function buildWorld(payload: Payload): Promise<World> {
  const create = creator(payload)
  const nyc = await create('clinics', {
    ...clinicNamed('nyc'),
    professions: ['acupuncture'],
    languages: ['en-US'],
  })
  const bengaluru = await create('clinics', { ...clinicNamed('bengaluru'), ...inKarnataka })
  const clinics: Clinics = { nyc: nyc.id, bengaluru: bengaluru.id }
  const shared = await createShared(create, clinics)
  const make: World['make'] = async (collection, holder, more = {}) => {
    const sample = { ...sampleOf(collection, holder, { clinics, shared }), ...more }
    if (collection !== 'adaptations' || 'source' in more) return create(collection, sample)
    // A clinic has one adaptation of a shared page.
    const source = await create('conditions', {
      ...sampleOf('conditions', 'network', { clinics, shared }),
      ...live,
    })
    return create(collection, { ...sample, source: { relationTo: 'conditions', value: source.id } })
  }
  const documents: World['documents'] = {}
  for (const collection of collections) {
    for (const holder of holdersOf(collection)) {
      const note = async (state: State, more: Sample) => {
        documents[`${collection} ${holder} ${state}`] = (await make(collection, holder, more)).id
      }
      await note('published', live)
      if (collection === 'redirects' || collection === 'enquiries') continue
      await note('trashed', { ...live, deletedAt: new Date().toISOString() })
      if (collection !== 'media') await note('draft', { _status: 'draft' })
    }
  }
  const people = await createPeople(payload, create, clinics)
  return { clinics, shared, people, documents, make }
}

export const live = { _status: 'published' }

type Create = (collection: string, data: Sample) => Promise<Sample & { id: string }>

function creator(payload: Payload): Create {
  return async (collection, data) => {
    const file = collection === 'media' ? { file: await pictureFile() } : {}
    const draft = data._status === 'draft'
    return payload.create({ collection, data, draft, depth: 0, ...file } as never) as never
  }
}

async function createShared(create: Create, clinics: Clinics): Promise<Shared> {
  const study = await create('studies', {
    title: 'A trial',
    slug: 'doe-2020',
    authors: ['Doe J'],
    year: 2020,
    ...live,
  })
  const treatment = await create('treatments', { title: 'Needling', slug: 'needling', ...live })
  const own = (owner: string | null) => create('media', { alt: 'A calf', owner }).then(({ id }) => id)
  const picture = {
    nyc: await own(clinics.nyc),
    bengaluru: await own(clinics.bengaluru),
    network: await own(null),
  }
  const condition = await create('conditions', {
    title: 'Achilles pain',
    slug: 'achilles-pain',
    treatments: [treatment.id],
    sections: [
      {
        blockType: 'key-points',
        heading: 'In short',
        items: [{ label: 'Load it', text: 'Little by little.' }],
      },
      { blockType: 'text', heading: 'What it is', body: richText('A sore tendon.') },
      { blockType: 'image', image: picture.network },
      { blockType: 'research', heading: 'Research', items: [{ study: study.id, text: 'It may help.' }] },
      {
        blockType: 'urgent-care',
        heading: 'Urgent',
        locked: true,
        emergency: [{ text: 'A snap in the calf.' }],
      },
    ],
    ...live,
  })
  return { condition: condition.id, treatment: treatment.id, study: study.id, picture }
}

async function createPeople(payload: Payload, create: Create, { nyc, bengaluru }: Clinics) {
  const roles: Record<string, Sample> = { nobody: {} }
  for (const role of ['network-admin', 'network-editor', 'clinician']) roles[role] = { roles: [role] }
  for (const role of ['clinic-manager', 'clinic-marketer']) {
    roles[role] = { tenants: [{ tenant: nyc, roles: [role] }] }
    roles[`${role} bengaluru`] = { tenants: [{ tenant: bengaluru, roles: [role] }] }
  }
  const manager = { tenant: nyc, roles: ['clinic-manager'] }
  roles.both = { tenants: [manager, { tenant: bengaluru, roles: ['clinic-marketer'] }] }
  const people: World['people'] = {}
  for (const [name, own] of Object.entries(roles)) {
    const email = `${name.replace(' ', '.')}-${crypto.randomUUID().slice(0, 8)}@clinic.example`
    const { id } = await create('users', { name, email, password, ...own })
    const { token, user } = await payload.login({ collection: 'users', data: { email, password }, depth: 0 })
    people[name] = { id, email, token: token ?? '', user: { ...user, collection: 'users' } }
  }
  return people
}

const inKarnataka = {
  professions: ['physiotherapy'],
  languages: ['en-IN', 'kn'],
  locations: [
    { city: 'Bengaluru', jurisdiction: 'IN-KA', timeZone: 'Asia/Kolkata', telephone: '+918041234567' },
  ],
}
