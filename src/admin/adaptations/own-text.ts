import type { SectionTarget } from '#domain/adaptation/operation-targets.ts'
import type { OperationKind } from '#domain/adaptation/operations.ts'
import { findTarget } from './find-target.ts'

export type Row = Record<string, unknown>

/** Whether the operation brings a text of the clinic's own. */
const needsText = (op: OperationKind): boolean => op === 'replace' || op === 'before' || op === 'after'

/**
 * What the clinic's own text begins from: the shared section or the one entry, to replace it; an empty entry of the same
 * shape, to add beside one. Null where the editor begins with nothing: a section to add may be of any kind.
 */
export function initialContent(
  op: OperationKind,
  at: string | undefined,
  targets: readonly SectionTarget[] | null,
): Row | null {
  const { target, item } = findTarget(targets, at)
  if (!target || !needsText(op)) return null
  if (op === 'replace') return target.content
  return item ? { ...item.content, [item.list]: [{}] } : null
}

/** Whether nobody has written anything into the rows since they were begun from `start`. */
export function isUntouched(rows: readonly Row[], start: Row | null): boolean {
  const [written, ...others] = rows
  if (!written) return true
  return others.length === 0 && start !== null && contains(written, start)
}

/** Whether all of `part` is still in `whole`, to which the form adds ids and defaults. */
function contains(whole: unknown, part: unknown): boolean {
  if (part === null || part === undefined) return true
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((each, index) => contains(whole[index], each))
    )
  }
  if (typeof part !== 'object') return whole === part
  if (typeof whole !== 'object' || whole === null) return false
  const names = Object.keys(part)
  if (names.length === 0) return isBlank(whole as Row)
  return names.every((name) => contains((whole as Row)[name], (part as Row)[name]))
}

/** An entry begun with nothing in it. */
function isBlank(row: Row): boolean {
  return Object.entries(row).every(([name, value]) => name === 'id' || !value)
}
