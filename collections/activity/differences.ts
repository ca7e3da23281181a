import { isDeepStrictEqual } from 'node:util'
import { isRecord, isRowList } from '#base/narrow.ts'
import type { StoredRow } from '#publish/changed-fields.ts'

/**
 * What differs between two states of a document, in words: "2 sections changed, 1 section added, title changed".
 *
 * @param labels of the fields that an editor sees, by their names; others are left out
 * @returns empty if an editor would see no difference
 */
export function describeDifferences(
  before: StoredRow,
  after: StoredRow,
  labels: ReadonlyMap<string, string>,
): string {
  const names = [...labels.keys()].filter((name) => !isSame(before[name], after[name]))
  const sections = names.includes('sections') ? describeSections(before.sections, after.sections) : []
  const operations = names.includes('operations')
    ? [`changed in ${count(countDifferent(before.operations, after.operations), 'place')}`]
    : []
  const others = names.filter((name) => name !== 'sections' && name !== 'operations')
  const shown = others.slice(0, maxNames).map((name) => labels.get(name)?.toLocaleLowerCase('en') ?? name)
  const rest = others.length - shown.length
  const fields = [...shown, ...(rest > 0 ? [count(rest, 'other field')] : [])]
  return [...sections, ...operations, ...(fields.length > 0 ? [`${listWords(fields)} changed`] : [])].join(
    ', ',
  )
}

/** More would hide the rest of the line. */
const maxNames = 4

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

function describeSections(before: unknown, after: unknown): string[] {
  const { added, changed, removed } = compareLists(before, after)
  const parts = [
    changed > 0 && `${count(changed, 'section')} changed`,
    added > 0 && `${count(added, 'section')} added`,
    removed > 0 && `${count(removed, 'section')} removed`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? parts : ['order of sections changed']
}

function countDifferent(before: unknown, after: unknown): number {
  const { added, changed, removed } = compareLists(before, after)
  return added + changed + removed || 1
}

function compareLists(before: unknown, after: unknown) {
  const [old, now] = [byKey(before), byKey(after)]
  return {
    added: [...now.keys()].filter((key) => !old.has(key)).length,
    removed: [...old.keys()].filter((key) => !now.has(key)).length,
    changed: [...now].filter(([key, row]) => old.has(key) && !isSame(old.get(key), row)).length,
  }
}

/** By the row’s id: variants of a section share their key. */
const byKey = (rows: unknown): Map<string, unknown> =>
  new Map(isRowList(rows) ? rows.map((row, index) => [String(row.id ?? row.key ?? index), row]) : [])

/** Whether an editor would see no difference: what is empty is stored as nothing, null, an empty text or a box not ticked. */
export const isSame = (before: unknown, after: unknown): boolean =>
  isDeepStrictEqual(withoutEmpty(before), withoutEmpty(after))

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(withoutEmpty) : undefined
  if (!isRecord(value) || value instanceof Date) return value || value === 0 ? value : undefined
  const filled = Object.entries(value)
    .map(([name, part]) => [name, withoutEmpty(part)] as const)
    .filter(([, part]) => part !== undefined)
  return filled.length > 0 ? Object.fromEntries(filled) : undefined
}
