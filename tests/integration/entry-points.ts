import type { Payload } from 'payload'
import { pictureFile } from '../fixtures/world/picture.ts'
import type { Sample } from '../fixtures/world/samples.ts'
import type { AccessCase } from './access-cases.ts'
import type { Role } from './access-expected.ts'
import { untyped } from './clients.ts'
import type { Polyclinic } from './polyclinic.ts'
import { required } from './required.ts'
import type { Json, RestOptions, RestResponse } from './rest.ts'

/** Tries a case through one entry point, as one role. @returns whether it was allowed */
export type Attempt = (accessCase: AccessCase) => Promise<boolean>

/** The REST API, with the token of the role's user and a tenant cookie forged to the other clinic. */
export function restEntryPoint({ rest, world, payload }: Polyclinic, role: Role): Attempt {
  const token = role === 'anonymous' ? undefined : required(world().people[role]).token
  const headers = { cookie: `payload-tenant=${world().clinics.bengaluru}` }
  const call = (path: string, options: RestOptions = {}) => rest(path, { token, headers, ...options })
  return async (accessCase) => {
    const base = `/${accessCase.collection}`
    // Payload's endpoints for one preference take its key where those of other collections take an id.
    const byKey = accessCase.collection === 'payload-preferences'
    switch (accessCase.kind) {
      case 'read': {
        const query = `${accessCase.draft ? '&draft=true' : ''}${accessCase.trash ? '&trash=true' : ''}`
        const one = await call(`${base}/${accessCase.id}?${query}`)
        const all = await call(`${base}?limit=0&where[id][equals]=${accessCase.id}${query}`)
        const count = await call(
          `${base}/count?where[id][equals]=${accessCase.id}${accessCase.trash ? '&trash=true' : ''}`,
        )
        return requireAgreement(
          byKey ? undefined : isAllowed(one),
          listsDocument(all, accessCase.id),
          accessCase.draft || byKey ? undefined : count.body.totalDocs === 1,
        )
      }
      case 'versions': {
        const list = await call(`${base}/versions?where[parent][equals]=${accessCase.id}`)
        const version = await findVersionId(payload(), accessCase)
        return requireAgreement(isAllowed(await call(`${base}/versions/${version}`)), listsDocument(list))
      }
      case 'create':
        return isAllowed(
          await call(`${base}${accessCase.draft ? '?draft=true' : ''}`, {
            method: 'POST',
            body: await toRequestBody(accessCase),
          }),
        )
      case 'change': {
        const query = accessCase.draft ? '?draft=true' : ''
        return isAllowed(
          await call(`${base}/${accessCase.subject.id}${query}`, { method: 'PATCH', body: accessCase.data }),
        )
      }
      case 'delete':
        if (byKey)
          return listsDocument(
            await call(`${base}?where[id][equals]=${accessCase.subject.id}`, { method: 'DELETE' }),
          )
        return isAllowed(await call(`${base}/${accessCase.subject.id}`, { method: 'DELETE' }))
      case 'bulk': {
        const query = `?where[id][equals]=${accessCase.subject.id}&trash=true`
        const method = accessCase.data ? 'PATCH' : 'DELETE'
        return isAllowed(await call(`${base}${query}`, { method, body: accessCase.data }))
      }
    }
  }
}

/** The Local API, as the role's user and without `overrideAccess`. */
export function localEntryPoint({ payload, world }: Polyclinic, role: Role): Attempt {
  const user = role === 'anonymous' ? undefined : required(world().people[role]).user
  return async (accessCase) => {
    const { collection } = accessCase
    const { draft, trash } = { draft: false, trash: false, ...accessCase }
    // As an endpoint notes it after it has verified the current password.
    const context = { currentPasswordIsVerified: true }
    const args = { collection, user, overrideAccess: false, depth: 0, context }
    const run = async (operation: keyof Payload, more: object): Promise<Result | null> => {
      const act = payload()[operation] as (args: object) => Promise<Result>
      return act.call(payload(), { ...args, ...more }).catch((error) => nullIfRefused(error))
    }
    switch (accessCase.kind) {
      case 'read': {
        const where = { id: { equals: accessCase.id } }
        const all = await run('find', { where, draft, trash, limit: 0 })
        return requireAgreement(await run('findByID', { id: accessCase.id, draft, trash }), all?.docs?.length)
      }
      case 'versions': {
        const list = await run('findVersions', { where: { parent: { equals: accessCase.id } } })
        const id = await findVersionId(payload(), accessCase)
        return requireAgreement(await run('findVersionByID', { id }), list?.docs?.length)
      }
      case 'create': {
        const file = collection === 'media' ? { file: await pictureFile() } : {}
        return Boolean(await run('create', { data: accessCase.data, draft, ...file }))
      }
      case 'change':
        return Boolean(await run('update', { id: accessCase.subject.id, data: accessCase.data, draft }))
      case 'delete':
        return Boolean(await run('delete', { id: accessCase.subject.id }))
      // The Local API of the product has no writes by a filter; each document is written on its own.
      case 'bulk': {
        const { subject, data } = accessCase
        return Boolean(await run(data ? 'update' : 'delete', { id: subject.id, data, trash: true }))
      }
    }
  }
}

type Result = { docs?: unknown[] }

/** Null for a refusal. @throws the error itself where it is a fault of the product or of the test */
function nullIfRefused(error: unknown): null {
  if (isRefusal((error as { status?: number }).status ?? 500)) return null
  throw error
}

const isRefusal = (status: number) => [400, 401, 403, 404, 501].includes(status)

function isAllowed({ status, text }: RestResponse): boolean {
  if (status < 300) return true
  if (isRefusal(status)) return false
  throw new Error(`${status} ${text}`)
}

/** Whether the list has the document, or any document where no id is given. */
function listsDocument(response: RestResponse, id?: string): boolean {
  const docs = isAllowed(response) ? (response.body.docs as Json[]) : []
  return id ? docs.some((doc) => doc.id === id) : docs.length > 0
}

/** The one outcome of several ways to read a document; undefined ones are left out. @throws Error where they differ */
function requireAgreement(...outcomes: unknown[]): boolean {
  const distinct = new Set(outcomes.filter((outcome) => outcome !== undefined).map(Boolean))
  if (distinct.size > 1) throw new Error(`One way to read it is allowed and another refused: ${outcomes}`)
  return distinct.has(true)
}

async function findVersionId(payload: Payload, { collection, id }: { collection: string; id: string }) {
  const where = { parent: { equals: id } }
  const { docs } = await untyped(payload).findVersions({ collection, where, limit: 1, depth: 0 })
  return required(docs[0]).id
}

async function toRequestBody({
  collection,
  data,
}: {
  collection: string
  data: Sample
}): Promise<Json | FormData> {
  if (collection !== 'media') return data
  const { data: bytes, name, mimetype } = await pictureFile()
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(bytes)], name, { type: mimetype }))
  return form
}
