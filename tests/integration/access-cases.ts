import { createSample, type Owner, password, type Sample } from '../fixtures/world/samples.ts'
import type { Person } from '../fixtures/world.ts'
import type { MatrixRow, Ownership, Role } from './access-expected.ts'
import type { Polyclinic } from './polyclinic.ts'
import { required } from './required.ts'
import { createSystemSample, isSystem } from './system-samples.ts'

export type Action = 'r' | 'd' | 'v' | 't' | 'c' | 'u' | 'p' | 'x'

/**
 * One request to try through an entry point. `subject` is the document that a write is tried on. `bulk` is an update by a
 * filter or, without data, a deletion.
 */
export type AccessCase = { collection: string } & (
  | { kind: 'read' | 'versions'; id: string; draft?: boolean; trash?: boolean }
  | { kind: 'create'; data: Sample; draft: boolean }
  | { kind: 'change'; subject: Subject; data: Sample; draft: boolean }
  | { kind: 'delete'; subject: Subject }
  | { kind: 'bulk'; subject: Subject; data?: Sample }
)
/** `poolKey` finds it in the pool again; `snapshot` is the document before the write. */
type Subject = { id: string; poolKey: string; snapshot: string }
type State = 'published' | 'draft' | 'trashed'

/** Of these there is one state. */
const withoutDrafts = [
  'redirects',
  'enquiries',
  'enquiry-thread',
  'reply-templates',
  'holidays',
  'references',
  'missing-addresses',
  'outward-links',
  'preview-links',
]

/** The actions that apply to a row. The clinics and users that the other tests need are never deleted. */
export function actionsOn({ collection, ownership }: MatrixRow): Action[] {
  if (collection === 'users') return ownership === 'own' ? ['r', 'u'] : ['r', 'c', 'u', 'x']
  if (collection === 'clinics') return ownership === 'own' ? ['r', 'v', 'u'] : ['r', 'v', 'c', 'u', 'x']
  if (collection === 'media') return ['r', 't', 'c', 'u', 'x']
  // Payload stores a new preference under the user who makes the request, so nobody can create another user's.
  if (collection === 'payload-preferences' && ownership === 'other') return ['r', 'u', 'x']
  if (withoutDrafts.includes(collection) || isSystem(collection)) return ['r', 'c', 'u', 'x']
  if (
    ['redirects', 'enquiries', 'references', 'activity', 'preview-links'].includes(collection) ||
    isSystem(collection)
  )
    return ['r', 'c', 'u', 'x']
  return ['r', 'd', 'v', 't', 'c', 'u', 'p', 'x']
}

export type AccessCases = ReturnType<typeof createAccessCases>

/** Finds or creates the documents that the matrix is tried on, and shares them between cells until one is changed. */
export function createAccessCases({ local, payload, world }: Polyclinic) {
  const pool = new Map<string, Subject>()
  const findPerson = (role: Role): Person => required(world().people[role === 'anonymous' ? 'nobody' : role])

  /** Every way to try an action; all of them must have the same outcome. */
  async function createCases(
    { collection, ownership }: MatrixRow,
    role: Role,
    action: Action,
  ): Promise<AccessCase[]> {
    const hasDrafts = actionsOn({ collection, ownership } as MatrixRow).includes('d')
    const document = async (state: State) => (await findSubject(collection, ownership, role, state)).id
    const subject = (state: State, use?: string) => findSubject(collection, ownership, role, state, use)
    switch (action) {
      case 'r':
        return [{ kind: 'read', collection, id: await document('published') }]
      case 'd':
        return [{ kind: 'read', collection, id: await document('draft'), draft: true }]
      case 't':
        return [{ kind: 'read', collection, id: await document('trashed'), trash: true }]
      case 'v':
        return [{ kind: 'versions', collection, id: await document('published') }]
      case 'c':
        return [
          {
            kind: 'create',
            collection,
            data: await createNewData(collection, ownership, role),
            draft: hasDrafts,
          },
        ]
      case 'u': {
        const data =
          collection === 'enquiries'
            ? { status: 'answered' }
            : { [harmlessFields[collection] ?? 'title']: `/${crypto.randomUUID()}` }
        return [
          { kind: 'change', collection, subject: await subject('draft'), data, draft: hasDrafts },
          { kind: 'change', collection, subject: await subject('draft'), data, draft: false },
        ]
      }
      case 'p': {
        const [publish, withdraw] = [{ _status: 'published' }, { _status: 'draft' }]
        return [
          { kind: 'change', collection, subject: await subject('draft'), data: publish, draft: false },
          { kind: 'change', collection, subject: await subject('published'), data: withdraw, draft: false },
          { kind: 'bulk', collection, subject: await subject('draft', 'publish'), data: publish },
          { kind: 'bulk', collection, subject: await subject('published', 'withdraw'), data: withdraw },
          {
            kind: 'bulk',
            collection,
            subject: await subject('trashed', 'restore'),
            data: { deletedAt: null, _status: 'draft' },
          },
        ]
      }
      case 'x': {
        const deletion: AccessCase = { kind: 'delete', collection, subject: await subject('published') }
        if (isSystem(collection)) return [deletion]
        const other = (use: string) => subject('published', use)
        const deletions: AccessCase[] = [
          deletion,
          { kind: 'bulk', collection, subject: await other('delete') },
        ]
        if (!payload().collections[collection as 'pages']?.config.trash) return deletions
        const data = { deletedAt: new Date().toISOString() }
        return [
          ...deletions,
          { kind: 'change', collection, subject: await other('trash'), data, draft: false },
          { kind: 'bulk', collection, subject: await other('trash many'), data },
        ]
      }
    }
  }

  function createData(collection: string, ownership: Ownership, role: Role): Sample {
    const { clinics } = world()
    if (isSystem(collection)) {
      const user = ownership === 'other' ? findPerson('anonymous') : findPerson(role)
      return createSystemSample(collection, {
        user,
        page: required(world().documents['pages nyc published']),
      })
    }
    const sample = createSample(collection, ownersByOwnership[ownership], world())
    return ownership === 'placed'
      ? { ...sample, placements: [{ clinic: clinics.bengaluru }, { clinic: clinics.nyc }] }
      : sample
  }

  /** A clinic has at most one adaptation of a shared page, so each new adaptation needs a new page. */
  async function createNewData(collection: string, ownership: Ownership, role: Role): Promise<Sample> {
    const data = createData(collection, ownership, role)
    if (collection === 'users') return { ...data, currentPassword: password }
    if (collection !== 'adaptations') return data
    const { id } = await world().createDocument('conditions', 'network', states.published)
    return { ...data, source: { relationTo: 'conditions', value: id } }
  }

  /** Writes that are tried beside each other each have their own `use`, so that they have documents of their own. */
  async function findSubject(
    collection: string,
    ownership: Ownership,
    role: Role,
    state: State,
    use = '',
  ): Promise<Subject> {
    const poolKey = [collection, ownership, state, use, isSystem(collection) && role].join(' ')
    const known = pool.get(poolKey)
    const id =
      findProtectedId(collection, ownership, role) ??
      known?.id ??
      (await createDocument(collection, ownership, role, state))
    if (known?.id === id) return known
    const subject = { id, poolKey, snapshot: await takeSnapshot(collection, id) }
    pool.set(poolKey, subject)
    return subject
  }

  /** The id of a user or clinic that other tests need. Rows of these use it instead of a new document. */
  function findProtectedId(collection: string, ownership: Ownership, role: Role): string | undefined {
    if (collection === 'users' && ownership === 'own') return findPerson(role).id
    return collection === 'clinics' && ownership === 'own' ? world().clinics.nyc : undefined
  }

  async function createDocument(
    collection: string,
    ownership: Ownership,
    role: Role,
    state: State,
  ): Promise<string> {
    if (isSystem(collection)) {
      const user = ownership === 'other' ? findPerson('anonymous').user : findPerson(role).user
      const made = await local().create({
        collection,
        data: createData(collection, ownership, role),
        user,
      })
      return String(made.id)
    }
    const { source: _made, ...data } = createData(collection, ownership, role)
    return (
      await world().createDocument(collection, ownersByOwnership[ownership], { ...data, ...states[state] })
    ).id
  }

  /** The whole document as JSON, also where it is in the trash. */
  async function takeSnapshot(collection: string, id: string): Promise<string> {
    const args = {
      collection,
      id,
      depth: 0,
      draft: true,
      trash: true,
      disableErrors: true,
      showHiddenFields: true,
    }
    return JSON.stringify(await local().findByID(args))
  }

  return {
    casesFor: createCases,
    discard: ({ poolKey }: Subject) => pool.delete(poolKey),
    isChanged: async (collection: string, { id, snapshot }: Subject) =>
      (await takeSnapshot(collection, id)) !== snapshot,
  }
}

/** The tested users work for nyc. */
const ownersByOwnership: Record<Ownership, Owner> = {
  own: 'nyc',
  other: 'bengaluru',
  placed: 'bengaluru',
  network: 'network',
}

const states: Record<State, Sample> = {
  published: { _status: 'published' },
  draft: { _status: 'draft' },
  trashed: { _status: 'published', deletedAt: '2026-01-05T09:30:00.000Z' },
}

/** A field that can be changed without side effects; `title` where a collection is not listed. */
const harmlessFields: Record<string, string> = {
  testimonials: 'name',
  practitioners: 'credentials',
  redirects: 'from',
  holidays: 'answer',
  'enquiry-thread': 'text',
  media: 'credit',
  references: 'path',
  activity: 'line',
  'missing-addresses': 'path',
  'outward-links': 'url',
  'preview-links': 'path',
  studies: 'journal',
  clinics: 'tagline',
  users: 'name',
  'password-links': 'tokenHash',
  'second-factors': 'key',
  'rate-limits': 'key',
  presence: 'userName',
  'scheduled-changes': 'slot',
  replacements: 'phrase',
  'replacement-documents': 'reason',
  'publish-log': 'writtenAt',
  'payload-locked-documents': 'globalSlug',
  'payload-preferences': 'key',
  'payload-kv': 'key',
  'payload-migrations': 'name',
}
