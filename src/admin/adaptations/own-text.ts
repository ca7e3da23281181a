import type { SectionTarget } from '#domain/adaptation/operation-targets.ts'
import type { OperationKind } from '#domain/library/section.ts'
import { findTarget } from './find-target.ts'

export type Row = Record<string, unknown>

/** Whether the operation has a text of the clinic's own. */
const needsText = (op: OperationKind): boolean => op === 'replace' || op === 'before' || op === 'after'

/**
 * The initial content of the clinic's own text: a copy of the shared section or item to replace it, or an empty item to
 * add one. Null for a new section, which may be of any kind.
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

/** Whether the rows still have the initial content `start`, or there are none. */
export function isUntouched(rows: readonly Row[], start: Row | null): boolean {
  const [first, ...others] = rows
  if (!first) return true
  return others.length === 0 && start !== null && contains(first, start)
}

/** Whether `whole` contains all of `part`. The form adds ids and defaults. */
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

/** Whether a row has no values but its id. */
function isBlank(row: Row): boolean {
  return Object.entries(row).every(([name, value]) => name === 'id' || !value)
}
