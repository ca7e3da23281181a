import type { StoredRow } from './changed-fields.ts'
import { networkScope } from './tags.ts'

/** Whose sites show a document: one clinic's, several, or the network's, which is every clinic's. */
export function scopesOf({ owner, tenant, placements }: StoredRow): string[] {
  if (Array.isArray(placements)) return placements.flatMap(({ clinic }) => idOf(clinic) ?? [])
  return [idOf(owner ?? tenant) ?? networkScope]
}

export const slugsOf = ({ slug }: StoredRow): string[] => (typeof slug === 'string' ? [slug] : [])

export const hostsOf = ({ hosts }: StoredRow): string[] =>
  Array.isArray(hosts) ? hosts.flatMap(({ host }) => (typeof host === 'string' ? [host] : [])) : []

/** The document that an adaptation is of. */
export function sourceOf({ source }: StoredRow): { collection: string; id: string } | null {
  const { relationTo, value } = (source ?? {}) as { relationTo?: unknown; value?: unknown }
  const id = idOf(value)
  return typeof relationTo === 'string' && id ? { collection: relationTo, id } : null
}

/** A relation is stored as an id, or as the document itself. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  const { id } = (value ?? {}) as { id?: unknown }
  return id === undefined ? null : String(id)
}
