import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '#base/narrow.ts'
import { clinicRoles, type Member, networkRoles, toId } from '#collections/shared/access/roles.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import type { StoredRow } from '#publish/changed-fields.ts'
import { describeDifferences, listWords } from './differences.ts'
import type { Deed } from './kinds.ts'

/** A change of a document by a user, with what has to be known to say it in words. */
export type DescribedChange = {
  collection: string
  before: StoredRow | null
  after: StoredRow | null
  hasDrafts: boolean
  /** Whether it came about by restoring an earlier version. */
  isRestored: boolean
  /** What one document of the collection is called, such as "page". */
  noun: string
  titleField: string
  /** Of the fields that an editor sees. */
  labels: ReadonlyMap<string, string>
  /** Of the clinics that `clinicsNamedBy` lists. */
  clinicNames: ReadonlyMap<string, string>
}

type Rows = Pick<DescribedChange, 'collection' | 'before' | 'after'>

/** What somebody did by a change, each thing by itself; nothing if it was a draft or shows nowhere. */
export function describeChange(change: DescribedChange): Deed[] {
  switch (change.collection) {
    case 'users':
      return describeUser(change)
    case 'clinics':
      return describeClinic(change)
    default:
      return describeDocument(change)
  }
}

/** The ids of the clinics whose names the words of a change need. */
export function clinicsNamedBy(change: Rows): string[] {
  const { before, after } = change
  const own = clinicOf(change)
  const ofRoles =
    change.collection === 'users'
      ? [before, after].flatMap((row) => clinicRolesOf(row).map(([id]) => id))
      : []
  return [...new Set([...(own ? [own] : []), ...ofRoles])]
}

/** The clinic that a document belongs to. A user's is the one in which they hold roles, if they hold none elsewhere. */
function clinicOf({ collection, before, after }: Rows): string | null {
  const row = after ?? before
  if (!row) return null
  if (collection === 'clinics') return row.id
  if (collection === 'users') return clinicOfUser(row)
  return toId((row.tenant ?? row.owner) as Parameters<typeof toId>[0])
}

export function clinicOfUser(user: Pick<Member, 'roles' | 'tenants'> | StoredRow): string | null {
  const [first, ...others] = new Set(clinicRolesOf(user).map(([id]) => id))
  return first && others.length === 0 && !(Array.isArray(user.roles) && user.roles.length > 0) ? first : null
}

function describeDocument(change: DescribedChange): Deed[] {
  const { before, after, hasDrafts, isRestored, labels } = change
  const name = nameOf(change)
  const place = placeOf(change)
  const deed = (kind: Deed['kind'], words: string): Deed[] => [makeDeed(change, kind, words)]
  const isLive = (row: StoredRow | null) => Boolean(row) && (!hasDrafts || row?._status === 'published')
  if (!after) return deed('delete', `deleted ${name}${place}`)
  if (!before) {
    if (!isLive(after)) return []
    return hasDrafts ? deed('publish', `published ${name}${place}`) : deed('change', `added ${name}${place}`)
  }
  if (after.deletedAt && !before.deletedAt) return deed('trash', `moved ${name}${place} to the trash`)
  if (before.deletedAt && !after.deletedAt) return deed('restore', `took ${name}${place} out of the trash`)
  if (isLive(before) && !isLive(after)) return deed('unpublish', `unpublished ${name}${place}`)
  if (!isLive(after)) return []
  const differences = describeDifferences(before, after, labels)
  const detail = differences && isLive(before) ? `: ${differences}` : ''
  if (isRestored) return deed('restore', `restored an earlier version of ${name}${place}${detail}`)
  if (!isLive(before)) return deed('publish', `published ${name}${place}`)
  if (!detail) return []
  if (hasDrafts) return deed('publish', `published ${name}${place}${detail}`)
  return deed('change', `changed ${name}${place}${detail}`)
}

function describeClinic(change: DescribedChange): Deed[] {
  const { before, after, labels } = change
  const name = titleOf(change) ?? 'a clinic'
  if (!before) return [makeDeed(change, 'settings', `created the clinic ${name}`)]
  if (!after) return [makeDeed(change, 'delete', `deleted the clinic ${name}`)]
  const hosts = [before, after].map(hostsOf)
  const ofHosts = isDeepStrictEqual(hosts[0], hosts[1])
    ? []
    : [
        makeDeed(
          change,
          'hosts',
          `changed the hosts of ${name}: now ${listWords(hosts[1] ?? []) || 'none'}, before ${listWords(hosts[0] ?? []) || 'none'}`,
        ),
      ]
  const others = new Map([...labels].filter(([field]) => field !== 'hosts'))
  const differences = describeDifferences(before, after, others)
  const ofSettings = differences
    ? [makeDeed(change, 'settings', `changed settings of ${name}: ${differences}`)]
    : []
  return [...ofHosts, ...ofSettings]
}

const hostsOf = ({ hosts }: StoredRow): string[] =>
  Array.isArray(hosts) ? hosts.map(({ host }) => String(host)) : []

function describeUser(change: DescribedChange): Deed[] {
  const { before, after } = change
  const name = titleOf(change) ?? 'a user'
  const deed = (kind: Deed['kind'], words: string) => makeDeed(change, kind, words)
  if (!after) return [deed('account', `deleted the account of ${name}`)]
  const now = rolesInWords(after, change.clinicNames)
  if (!before) return [deed('account', `created an account for ${name}: ${now}`)]
  const old = rolesInWords(before, change.clinicNames)
  const differs = (field: string) => (before[field] ?? null) !== (after[field] ?? null)
  const isDisabled = Boolean(after.disabled)
  return [
    old !== now && deed('roles', `changed the roles of ${name}: now ${now}, before ${old}`),
    isDisabled !== Boolean(before.disabled) &&
      deed('account', `${isDisabled ? 'disabled' : 'enabled'} the account of ${name}`),
    differs('hash') && deed('account', `set a new password for ${name}`),
    differs('email') && deed('account', `changed the email address of ${name}`),
    differs('name') && deed('account', `renamed ${String(before.name ?? 'a user')} to ${name}`),
  ].filter((each) => each !== false)
}

function rolesInWords(row: StoredRow, clinicNames: ReadonlyMap<string, string>): string {
  const ofNetwork = networkRoles.filter((role) => (row.roles as unknown[] | null)?.includes(role))
  const ofClinics = clinicRolesOf(row).flatMap(([clinic, roles]) =>
    clinicRoles
      .filter((role) => roles.includes(role))
      .map((role) => `${inWords(role)} at ${clinicNames.get(clinic) ?? 'a deleted clinic'}`),
  )
  return listWords([...ofNetwork.map(inWords), ...ofClinics.sort()]) || 'no role'
}

const inWords = (role: string): string => role.replace('-', ' ')

function clinicRolesOf(row: object | null): [clinic: string, roles: string[]][] {
  const tenants = row && 'tenants' in row ? row.tenants : null
  return Array.isArray(tenants)
    ? tenants.flatMap(({ tenant, roles }) => {
        const id = toId(tenant)
        return id ? [[id, roles ?? []] as [string, string[]]] : []
      })
    : []
}

function makeDeed(change: DescribedChange, kind: Deed['kind'], words: string): Deed {
  const { collection, before, after } = change
  return {
    kind,
    words,
    collection,
    id: (after ?? before)?.id ?? null,
    title: titleOf(change),
    clinic: clinicOf(change),
  }
}

/** Whose title is the name of a patient. */
const withoutTitle = ['enquiries', 'testimonials']

function titleOf({ collection, before, after, titleField }: DescribedChange): string | null {
  if (withoutTitle.includes(collection)) return null
  const row = after ?? before
  const value = row?.[titleField]
  // Fields that are translated are stored with every language.
  const text = isRecord(value) ? (value[defaultContentLocale] ?? Object.values(value).find(Boolean)) : value
  return typeof text === 'string' && text.trim() ? text.trim() : null
}

const definite: Readonly<Record<string, string>> = { media: 'the picture ', redirects: 'the redirect ' }

function nameOf(change: DescribedChange): string {
  const title = titleOf(change)
  if (title) return `${definite[change.collection] ?? ''}${title}`
  const isUntitled = !withoutTitle.includes(change.collection)
  return isUntitled ? `an untitled ${change.noun}` : `${article(change.noun)} ${change.noun}`
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? 'an' : 'a')

/** On whose site a document shows, or to whom an enquiry went. */
function placeOf(change: DescribedChange): string {
  const clinic = clinicOf(change)
  if (!clinic) return ' for all clinics'
  const preposition = change.collection === 'enquiries' ? 'to' : 'on'
  return ` ${preposition} ${change.clinicNames.get(clinic) ?? 'a deleted clinic'}`
}
