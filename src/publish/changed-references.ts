import { changedParts, type StoredRow } from './changed-fields.ts'

/** The ids that only one of two states of a document holds, in whichever field. */
export function changedReferences(before: StoredRow | null, after: StoredRow | null): string[] {
  // What both states hold in the same fields makes no difference, and is most of a long document.
  const parts = changedParts(before, after)
  if (idsIn(parts.before).symmetricDifference(idsIn(parts.after)).size === 0) return []
  return [...idsIn(before).symmetricDifference(idsIn(after))]
}

function idsIn(row: StoredRow | null): Set<string> {
  const ids = JSON.stringify(row ?? null).match(id) ?? []
  return new Set(ids.filter((each) => each !== row?.id))
}

/** Those of SQLite and of MongoDB. */
const id = /\b(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})\b/g
