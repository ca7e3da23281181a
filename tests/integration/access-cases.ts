import { createSample, type Owner, type Sample } from '../fixtures/world/samples.ts'
import type { Person } from '../fixtures/world.ts'
import type { Cells, Of, Role } from './access-expected.ts'
import type { Polyclinic } from './polyclinic.ts'
import { required } from './required.ts'
import { isSystem, systemSample } from './system-samples.ts'

export type Action = 'r' | 'd' | 'v' | 't' | 'c' | 'u' | 'p' | 'x'

/** What is asked of an interface. `victim` names the document that a write is tried on. */
export type Target = { collection: string } & (
  | { kind: 'read' | 'versions'; id: string; draft?: boolean; trash?: boolean }
  | { kind: 'create'; data: Sample; draft: boolean }
  | { kind: 'change'; victim: Victim; data: Sample; draft: boolean }
  | { kind: 'delete'; victim: Victim }
)
type Victim = { id: string; place: string; before: string }
type State = 'published' | 'draft' | 'trashed'

/** The actions that make sense on a row; nobody deletes the clinics and users that the tests live on. */
export function actionsOn({ collection, of }: Cells): Action[] {
  if (collection === 'users') return of === 'own' ? ['r', 'u'] : ['r', 'c', 'u', 'x']
  if (collection === 'clinics') return of === 'own' ? ['r', 'v', 'u'] : ['r', 'v', 'c', 'u', 'x']
  if (collection === 'media') return ['r', 't', 'c', 'u', 'x']
  // Whoever makes one of another user's makes an own one.
  if (collection === 'payload-preferences' && of === 'other') return ['r', 'u', 'x']
  if (collection === 'redirects' || collection === 'enquiries' || isSystem(collection))
    return ['r', 'c', 'u', 'x']
  return ['r', 'd', 'v', 't', 'c', 'u', 'p', 'x']
}

export type Targets = ReturnType<typeof makeTargets>

/** Finds or makes the documents that the cells are tried on. One that was changed is not used again, nor what is known of it. */
export function makeTargets({ payload, world }: Polyclinic) {
  const pool = new Map<string, Victim>()
  const personOf = (role: Role): Person => required(world().people[role === 'anonymous' ? 'nobody' : role])

  /** The ways in which an action can be tried; all must have one outcome. */
  async function targetsOf({ collection, of }: Cells, role: Role, action: Action): Promise<Target[]> {
    const hasDrafts = actionsOn({ collection, of } as Cells).includes('d')
    const document = async (state: State) => (await victimIn(collection, of, role, state)).id
    const victim = (state: State) => victimIn(collection, of, role, state)
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
        return [{ kind: 'create', collection, data: await newData(collection, of, role), draft: hasDrafts }]
      case 'u': {
        const data =
          collection === 'enquiries'
            ? { status: 'answered' }
            : { [changeable[collection] ?? 'title']: `/${crypto.randomUUID()}` }
        return [
          { kind: 'change', collection, victim: await victim('draft'), data, draft: hasDrafts },
          { kind: 'change', collection, victim: await victim('draft'), data, draft: false },
        ]
      }
      case 'p': {
        const [publish, withdraw] = [{ _status: 'published' }, { _status: 'draft' }]
        return [
          { kind: 'change', collection, victim: await victim('draft'), data: publish, draft: false },
          { kind: 'change', collection, victim: await victim('published'), data: withdraw, draft: false },
        ]
      }
      case 'x': {
        const deletion: Target = { kind: 'delete', collection, victim: await victim('published') }
        if (!payload().collections[collection as 'pages']?.config.trash) return [deletion]
        const data = { deletedAt: new Date().toISOString() }
        const trash = await anotherVictim(collection, of, role)
        return [deletion, { kind: 'change', collection, victim: trash, data, draft: false }]
      }
    }
  }

  function dataOf(collection: string, of: Of, role: Role): Sample {
    const { clinics } = world()
    if (isSystem(collection)) {
      const user = of === 'other' ? personOf('anonymous') : personOf(role)
      return systemSample(collection, { user, page: required(world().documents['pages nyc published']) })
    }
    const sample = createSample(collection, owners[of], world())
    return of === 'placed'
      ? { ...sample, placements: [{ clinic: clinics.bengaluru }, { clinic: clinics.nyc }] }
      : sample
  }

  /** A clinic has one adaptation of a shared page, so that each new one needs a page of its own. */
  async function newData(collection: string, of: Of, role: Role): Promise<Sample> {
    const data = dataOf(collection, of, role)
    if (collection !== 'adaptations') return data
    const { id } = await world().make('conditions', 'network', states.published)
    return { ...data, source: { relationTo: 'conditions', value: id } }
  }

  async function victimIn(collection: string, of: Of, role: Role, state: State): Promise<Victim> {
    const place = [collection, of, state, isSystem(collection) && role].join(' ')
    const known = pool.get(place)
    const id = livedOn(collection, of, role) ?? known?.id ?? (await newDocument(collection, of, role, state))
    if (known?.id === id) return known
    const victim = { id, place, before: await stateOf(collection, id) }
    pool.set(place, victim)
    return victim
  }

  /** The documents that must be there for the other tests. */
  function livedOn(collection: string, of: Of, role: Role): string | undefined {
    if (collection === 'users' && of === 'own') return personOf(role).id
    return collection === 'clinics' && of === 'own' ? world().clinics.nyc : undefined
  }

  async function anotherVictim(collection: string, of: Of, role: Role): Promise<Victim> {
    const id = await newDocument(collection, of, role, 'published')
    return { id, place: '', before: await stateOf(collection, id) }
  }

  async function newDocument(collection: string, of: Of, role: Role, state: State): Promise<string> {
    if (isSystem(collection)) {
      const user = of === 'other' ? personOf('anonymous').user : personOf(role).user
      const made = await payload().create({ collection, data: dataOf(collection, of, role), user } as never)
      return String(made.id)
    }
    const { source: _made, ...data } = dataOf(collection, of, role)
    return (await world().make(collection, owners[of], { ...data, ...states[state] })).id
  }

  /** The whole document as it is now; empty where there is none. */
  async function stateOf(collection: string, id: string): Promise<string> {
    const args = {
      collection,
      id,
      depth: 0,
      draft: true,
      trash: true,
      disableErrors: true,
      showHiddenFields: true,
    }
    return JSON.stringify(await payload().findByID(args as never))
  }

  return {
    of: targetsOf,
    used: ({ place }: Victim) => pool.delete(place),
    isChanged: async (collection: string, { id, before }: Victim) =>
      (await stateOf(collection, id)) !== before,
  }
}

/** The tests' own clinic is nyc. */
const owners: Record<Of, Owner> = {
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

/** A field whose change has no consequences; elsewhere it is the title. */
const changeable: Record<string, string> = {
  testimonials: 'name',
  practitioners: 'credentials',
  redirects: 'to',
  media: 'credit',
  studies: 'journal',
  clinics: 'legalName',
  users: 'name',
  'payload-locked-documents': 'globalSlug',
  'payload-preferences': 'key',
  'payload-kv': 'key',
  'payload-migrations': 'name',
}
