import type { Payload } from 'payload'
import { pictureFile } from '../fixtures/world/picture.ts'
import type { Sample } from '../fixtures/world/samples.ts'
import type { Role } from './access-expected.ts'
import type { Polyclinic } from './polyclinic.ts'
import { required } from './required.ts'
import type { Json, RestAnswer, RestOptions } from './rest.ts'
import type { Target } from './access-cases.ts'

/** Whether what the target asks for was let through. */
export type Attempt = (target: Target) => Promise<boolean>

/** Over REST, by the token of the role's user, with the tenant cookie forged to the other clinic. */
export function restDoor({ rest, world, payload }: Polyclinic, role: Role): Attempt {
  const token = role === 'anonymous' ? undefined : required(world().people[role]).token
  const headers = { cookie: `payload-tenant=${world().clinics.bengaluru}` }
  const call = (path: string, options: RestOptions = {}) => rest(path, { token, headers, ...options })
  return async (target) => {
    const base = `/${target.collection}`
    // Payload's own endpoints take the name of a preference where others take an id.
    const byKey = target.collection === 'payload-preferences'
    switch (target.kind) {
      case 'read': {
        const query = `${target.draft ? '&draft=true' : ''}${target.trash ? '&trash=true' : ''}`
        const one = await call(`${base}/${target.id}?${query}`)
        const all = await call(`${base}?limit=0&where[id][equals]=${target.id}${query}`)
        const count = await call(
          `${base}/count?where[id][equals]=${target.id}${target.trash ? '&trash=true' : ''}`,
        )
        return agree(
          byKey ? undefined : isAnswered(one),
          holds(all, target.id),
          target.draft || byKey ? undefined : count.body.totalDocs === 1,
        )
      }
      case 'versions': {
        const list = await call(`${base}/versions?where[parent][equals]=${target.id}`)
        const version = await anyVersion(payload(), target)
        return agree(isAnswered(await call(`${base}/versions/${version}`)), holds(list))
      }
      case 'create':
        return isAnswered(
          await call(`${base}${target.draft ? '?draft=true' : ''}`, {
            method: 'POST',
            body: await bodyOf(target),
          }),
        )
      case 'change': {
        const query = target.draft ? '?draft=true' : ''
        return isAnswered(
          await call(`${base}/${target.victim.id}${query}`, { method: 'PATCH', body: target.data }),
        )
      }
      case 'delete':
        if (byKey)
          return holds(await call(`${base}?where[id][equals]=${target.victim.id}`, { method: 'DELETE' }))
        return isAnswered(await call(`${base}/${target.victim.id}`, { method: 'DELETE' }))
    }
  }
}

/** Through the Local API, as the role's user. */
export function localDoor({ payload, world }: Polyclinic, role: Role): Attempt {
  const user = role === 'anonymous' ? undefined : required(world().people[role]).user
  return async (target) => {
    const { collection } = target
    const { draft, trash } = { draft: false, trash: false, ...target }
    const args = { collection, user, overrideAccess: false, depth: 0 }
    const run = async (operation: keyof Payload, more: object): Promise<Found | null> => {
      const act = payload()[operation] as (args: object) => Promise<Found>
      return act.call(payload(), { ...args, ...more }).catch((error) => refused(error))
    }
    switch (target.kind) {
      case 'read': {
        const where = { id: { equals: target.id } }
        const all = await run('find', { where, draft, trash, limit: 0 })
        return agree(await run('findByID', { id: target.id, draft, trash }), all?.docs?.length)
      }
      case 'versions': {
        const list = await run('findVersions', { where: { parent: { equals: target.id } } })
        const id = await anyVersion(payload(), target)
        return agree(await run('findVersionByID', { id }), list?.docs?.length)
      }
      case 'create': {
        const file = collection === 'media' ? { file: await pictureFile() } : {}
        return Boolean(await run('create', { data: target.data, draft, ...file }))
      }
      case 'change':
        return Boolean(await run('update', { id: target.victim.id, data: target.data, draft }))
      case 'delete':
        return Boolean(await run('delete', { id: target.victim.id }))
    }
  }
}

type Found = { docs?: unknown[] }

/** Any other failure is a fault of the product or of the test, not a refusal. */
function refused(error: unknown): null {
  if (isRefusal((error as { status?: number }).status ?? 500)) return null
  throw error
}

const isRefusal = (status: number) => [400, 401, 403, 404, 501].includes(status)

function isAnswered({ status, text }: RestAnswer): boolean {
  if (status < 300) return true
  if (isRefusal(status)) return false
  throw new Error(`${status} ${text}`)
}

function holds(answer: RestAnswer, id?: string): boolean {
  const docs = isAnswered(answer) ? (answer.body.docs as Json[]) : []
  return id ? docs.some((doc) => doc.id === id) : docs.length > 0
}

/** Ways of reading that must agree; undefined ones say nothing. */
function agree(...ways: unknown[]): boolean {
  const said = new Set(ways.filter((way) => way !== undefined).map(Boolean))
  if (said.size > 1) throw new Error(`One way of reading shows it and another does not: ${ways}`)
  return said.has(true)
}

async function anyVersion(payload: Payload, { collection, id }: { collection: string; id: string }) {
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection, where, limit: 1, depth: 0 } as never)
  return required(docs[0]).id
}

async function bodyOf({ collection, data }: { collection: string; data: Sample }): Promise<Json | FormData> {
  if (collection !== 'media') return data
  const { data: bytes, name, mimetype } = await pictureFile()
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(bytes)], name, { type: mimetype }))
  return form
}
