import type { TypedUser } from 'payload'
import type { Role } from './access-expected.ts'
import type { Polyclinic } from './polyclinic.ts'
import type { Json, RestAnswer } from './rest.ts'
import { need, type Target } from './targets.ts'
import { picture } from './pictures.ts'

/** Whether what the target asks for was let through. */
export type Attempt = (target: Target) => Promise<boolean>

/** Over REST, by the token of the role's user, with the tenant cookie forged to the other clinic. */
export function restDoor({ rest, world }: Polyclinic, role: Role): Attempt {
  const token = role === 'anonymous' ? undefined : need(world().people[role]).token
  const headers = { cookie: `payload-tenant=${world().clinics.bengaluru}` }
  const call = (path: string, options = {}) => rest(path, { token, headers, ...options })
  return async (target) => {
    const base = `/${target.collection}`
    switch (target.kind) {
      case 'read': {
        const query = `${target.draft ? '&draft=true' : ''}${target.trash ? '&trash=true' : ''}`
        const one = await call(`${base}/${target.id}?${query}`)
        const all = await call(`${base}?limit=0&where[id][equals]=${target.id}${query}`)
        const count = await call(`${base}/count?where[id][equals]=${target.id}${target.trash ? '&trash=true' : ''}`)
        return agree(isAnswered(one), holds(all, target.id), target.draft ? undefined : count.body.totalDocs === 1)
      }
      case 'versions': {
        const list = await call(`${base}/versions?where[parent][equals]=${target.id}`)
        const version = await anyVersion(target.id)
        return agree(isAnswered(await call(`${base}/versions/${version}`)), holds(list))
      }
      case 'create':
        return isAnswered(await call(`${base}${target.draft ? '?draft=true' : ''}`, await createOptions(target)))
      case 'change': {
        const query = target.draft ? '?draft=true' : ''
        return isAnswered(await call(`${base}/${target.victim.id}${query}`, { method: 'PATCH', body: target.data }))
      }
      case 'delete':
        return isAnswered(await call(`${base}/${target.victim.id}`, { method: 'DELETE' }))
    }
  }
}
