import type { Access, AccessResult, CollectionConfig, Where } from 'payload'
import {
  type Action,
  type Allowed,
  type Belonging,
  neverPublic,
  type PolicyCollection,
  type Reach,
  type Rules,
  rulesFor,
} from './policy.ts'
import { clinicRoles, clinicsWith, getMember, type Member, networkRoles } from './roles.ts'

/** Set in `req.context` by the public reader, which itself filters by clinic and publication. REST requests can't set it. */
export const publicRead = 'publicRead'

/** The access functions of a collection, derived from its row in the policy table. */
export function accessFor(collection: PolicyCollection): NonNullable<CollectionConfig['access']> {
  const rules = rulesFor(collection)
  const allow =
    (action: Action): Access =>
    ({ req }) =>
      accessResult(getMember(req), rules, action)
  return {
    create: ({ req }) => accessResult(getMember(req), rules, 'create') !== false,
    read: (args) => {
      if (args.req.context[publicRead] === true && !neverPublic.includes(collection)) return true
      return allow('read')(args)
    },
    readVersions: allow('readVersions'),
    update: allow('update'),
    delete: allow('delete'),
    unlock: ({ req }) => accessResult(getMember(req), rules, 'update') === true,
    admin: ({ req }) => getMember(req) !== null,
  }
}

/** The clinics for which the user may do what is allowed; `'all'` if a network role allows it for every document. */
export function clinicsFor(member: Member | null, allowed: Allowed): 'all' | string[] {
  if (networkRoles.some((role) => member?.roles?.includes(role) && allowed[role] === 'all')) return 'all'
  return clinicRoles.flatMap((role) => (allowed[role] === 'own' ? clinicsWith(member, [role]) : []))
}

function accessResult(member: Member | null, rules: Rules, action: Action): AccessResult {
  if (!member) return false
  const clinics = clinicsFor(member, rules[action])
  if (clinics === 'all') return true
  if (hasReach(member, rules, action, 'self')) return { id: { equals: member.id } }
  if (clinics.length === 0) return false
  const where = belongingTo(rules.belongs, clinics, action === 'read')
  if (where === null || where === true) return where ?? false
  return action === 'readVersions' ? versionWhere(where) : where
}

/** A version stores the document's fields under `version` and its id as `parent`. */
function versionWhere(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([field, condition]) => [
      field === 'id' ? 'parent' : `version.${field}`,
      condition,
    ]),
  )
}

function hasReach(member: Member, rules: Rules, action: Action, reach: Reach): boolean {
  const roles = [...(member.roles ?? []), ...(member.tenants ?? []).flatMap((row) => row.roles ?? [])]
  return roles.some((role) => rules[action][role] === reach)
}

/** Selects the documents of the given clinics and, for reading, those that the network shares with them. */
function belongingTo(belongs: Belonging, clinics: string[], reading: boolean): Where | true | null {
  switch (belongs) {
    case 'owner': {
      const own: Where = { owner: { in: clinics } }
      return reading ? { or: [own, { owner: { exists: false } }] } : own
    }
    case 'tenant':
      return { tenant: { in: clinics } }
    case 'placed': {
      const own: Where = { tenant: { in: clinics } }
      return reading ? { or: [own, { 'placements.clinic': { in: clinics } }] } : own
    }
    case 'clinic':
      return { id: { in: clinics } }
    case 'network':
      return reading ? true : null
    case 'user':
      return null
  }
}
