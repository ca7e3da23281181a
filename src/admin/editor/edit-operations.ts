import { movesBetween } from '#domain/adaptation/moves-between.ts'
import type { TextTarget } from '#domain/adaptation/operation-targets.ts'
import type { OperationKind } from '#domain/library/section.ts'

/** A row of an adaptation's changes in the form. A new one has no id yet. */
export type OperationRow = {
  id?: string
  op?: OperationKind
  at?: string
  to?: string | null
  heading?: string | null
  wording?: string | null
  paragraphs?: unknown
  baseRevision?: string | null
  content?: Record<string, unknown>[]
}

/** A section or an item among its siblings, in the order of the page. `own` is the id of the row that adds it. */
export type Sibling = { at: string; isHidden: boolean; own?: string }

type Rows = readonly OperationRow[]

/** Whether a row changes a part or something in it. One that adds a part beside it does not. */
export function concerns({ op, at = '' }: OperationRow, part: string): boolean {
  if (at === part) return op !== 'before' && op !== 'after'
  return at.startsWith(`${part}#`) || at.startsWith(`${part}/`)
}

/** A text of the shared page without paragraphs, in the language of the form. */
type SharedText = Pick<TextTarget, 'at' | 'revision' | 'text'>

/** The rows with a clinic's own text in place of a shared one. What is typed back to the shared text is no change. */
export function reword(rows: Rows, target: SharedText, text: string): OperationRow[] {
  const others = rows.filter((row) => !rewords(row, target.at))
  if (text === (target.text ?? '')) return others
  const section = sectionOfHeading(target.at)
  const changed =
    section === undefined
      ? { op: 'reword' as const, at: target.at, baseRevision: target.revision, wording: text }
      : { op: 'retitle' as const, at: section, heading: text }
  const before = rows.findIndex((row) => rewords(row, target.at))
  return before < 0 ? [...rows, changed] : rows.with(before, { ...rows[before], ...changed })
}

/** Whether a row changes just that text. A section's heading is changed by an operation of its own. */
export function rewords({ op, at }: OperationRow, text: string): boolean {
  if (op === 'reword') return at === text
  return op === 'retitle' && at === sectionOfHeading(text)
}

function sectionOfHeading(at: string): string | undefined {
  const [part = '', field] = at.split('#')
  return field === 'heading' && !part.includes('/') ? part : undefined
}

/** Without the changes of a section, an item or a text. */
export const backToShared = (rows: Rows, part: string): OperationRow[] =>
  rows.filter((row) => !concerns(row, part))

export const removeRow = (rows: Rows, id: string): OperationRow[] => rows.filter((row) => row.id !== id)

/** What was changed in a hidden part goes with it; what stands or is moved beside it gets another neighbour. */
export function hide(
  rows: Rows,
  part: string,
  { shared, siblings }: { shared: readonly string[]; siblings: readonly Sibling[] },
): OperationRow[] {
  const others = siblings.map((each) => (each.at === part ? { ...each, isHidden: true } : each))
  return [...reorder(backToShared(rows, part), shared, others), { op: 'hide', at: part }]
}

/**
 * The rows that bring a page's sections, or a list's items, into another order: the fewest moves, before all other changes,
 * and what the clinic has added beside its new neighbour.
 *
 * @param shared the addresses of the shared ones in the library's order
 */
export function reorder(rows: Rows, shared: readonly string[], desired: readonly Sibling[]): OperationRow[] {
  const shown = desired.filter(({ isHidden }) => !isHidden)
  const order = shown.flatMap(({ at, own }) => (own || !shared.includes(at) ? [] : [at]))
  const from = shared.filter((at) => order.includes(at))
  const moves = movesBetween(from.map(keyOf), order.map(keyOf)).map(({ key, to }): OperationRow => {
    const at = order.find((each) => keyOf(each) === key) ?? key
    return rows.find((row) => row.op === 'move' && row.at === at && row.to === to) ?? { op: 'move', at, to }
  })
  const own = ownInOrder(rows, shown, order)
  const placed = new Set(own.map(({ id }) => id))
  const rest = rows.filter(
    ({ id, op, at = '' }) => !(op === 'move' && shared.includes(at)) && !(id && placed.has(id)),
  )
  return [...moves, ...rest, ...own]
}

/** Each stands directly beside its neighbour when it is added, so that the last of several comes first. */
function ownInOrder(rows: Rows, shown: readonly Sibling[], order: readonly string[]): OperationRow[] {
  const runs = new Map<string | undefined, OperationRow[]>()
  let neighbour: string | undefined
  for (const { at, own } of shown) {
    const row = own === undefined ? undefined : rows.find(({ id }) => id === own)
    if (!own) neighbour = at
    else if (row) runs.set(neighbour, [...(runs.get(neighbour) ?? []), row])
  }
  return [...runs].flatMap(([before, run]) => {
    const place = placeBetween(before, order[0])
    return (before === undefined ? run : run.toReversed()).map((row) =>
      row.op === place.op && row.at === place.at ? row : { ...row, ...place, baseRevision: null },
    )
  })
}

function placeBetween(
  before: string | undefined,
  after: string | undefined,
): Pick<OperationRow, 'op' | 'at'> {
  return before === undefined ? { op: 'before', at: after ?? '' } : { op: 'after', at: before }
}

/** Adds a section or an item beside another one. */
export function addBeside(
  rows: Rows,
  { op, at, content }: { op: 'before' | 'after'; at: string; content: Record<string, unknown> },
): OperationRow[] {
  return [...rows, { op, at, content: [content] }]
}

const keyOf = (at: string): string => at.split('/').at(-1) ?? at
