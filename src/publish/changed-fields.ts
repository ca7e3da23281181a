import { isDeepStrictEqual } from 'node:util'
import { isLibraryKind, relationFields } from '#domain/library/collections.ts'

/** A stored document with its texts in every locale. */
export type StoredRow = { id: string } & Record<string, unknown>

/**
 * What a change of a field reaches. `list`: which lists hold the document, and where. `head`: how lists and links show it.
 * `body`: its own page alone.
 */
export type Reach = 'list' | 'head' | 'body'

/** How far a change of a collection's field reaches. Of an unknown field: as far as possible. */
export function fieldReach(collection: string, field: string): Reach {
  if (bodyFields.has(field)) return 'body'
  if (!isLibraryKind(collection)) return 'list'
  if (libraryListFields.has(field)) return 'list'
  return libraryHeadFields.has(field) ? 'head' : 'body'
}

/** What lists and links need of a document of the library: `list` and `head`. */
export const libraryEntryFields = (): string[] => [...libraryListFields, ...libraryHeadFields]

const bodyFields = new Set(['sections', 'seo', 'sources', 'translation', 'updatedAt', 'updatedBy'])

const libraryListFields = new Set<string>([
  'slug',
  'formerSlugs',
  'owner',
  'ownerKey',
  'when',
  'professions',
  'authorisations',
  'bodyAreas',
  ...relationFields,
])

const libraryHeadFields = new Set([
  'title',
  'navLabel',
  'answer',
  'hero',
  'location',
  'referral',
  'term',
  'diagram',
])

/** The fields in which two states of a document differ. */
export function changedFields(before: StoredRow, after: StoredRow): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => !isDeepStrictEqual(before[name] ?? null, after[name] ?? null))
}

/** Two states of a document without the fields in which they agree; whole where there is only one state. */
export function changedParts(
  before: StoredRow | null,
  after: StoredRow | null,
): { before: StoredRow | null; after: StoredRow | null } {
  if (!before || !after) return { before, after }
  const names = changedFields(before, after)
  const part = (row: StoredRow): StoredRow => ({
    ...Object.fromEntries(names.map((name) => [name, row[name]])),
    id: row.id,
  })
  return { before: part(before), after: part(after) }
}
