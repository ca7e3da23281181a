/** A document as a form holds it: values, groups, rich texts, and lists of rows with an `id`. */
export type Document = Record<string, unknown>
type Row = Document & { id: string }

export type Merge = {
  merged: Document
  /** The paths of what both have changed, each in another way. There `ours` is kept. */
  conflicts: string[]
}

/**
 * Merges two documents that both go back to `base`: what one of them has changed is taken from that one. Rows are matched
 * by their id, so that rows which were added, removed or moved stay so.
 */
export function mergeSaves(base: Document, ours: Document, theirs: Document): Merge {
  const conflicts: string[] = []
  return { merged: mergeGroup({ base, ours, theirs }, '', conflicts), conflicts }
}

type Three<Value> = { base: Value; ours: Value; theirs: Value }

function mergeGroup({ base, ours, theirs }: Three<Document>, path: string, conflicts: string[]): Document {
  const names = new Set([...Object.keys(theirs), ...Object.keys(ours)])
  return Object.fromEntries(
    [...names].map((name) => {
      const three = { base: base[name], ours: ours[name], theirs: theirs[name] }
      return [name, mergeValue(three, path ? `${path}.${name}` : name, conflicts)]
    }),
  )
}

function mergeValue({ base, ours, theirs }: Three<unknown>, path: string, conflicts: string[]): unknown {
  if (isSame(ours, base)) return theirs
  if (isSame(theirs, base) || isSame(theirs, ours)) return ours
  if (isGroup(ours) && isGroup(theirs))
    return mergeGroup({ base: isGroup(base) ? base : {}, ours, theirs }, path, conflicts)
  if (isRows(ours) && isRows(theirs))
    return mergeRows({ base: isRows(base) ? base : [], ours, theirs }, path, conflicts)
  conflicts.push(path)
  return ours
}

function mergeRows({ base, ours, theirs }: Three<readonly Row[]>, path: string, conflicts: string[]): Row[] {
  const find = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id)
  const isMoved = (rows: readonly Row[]) => {
    const kept = base.filter(({ id }) => find(rows, id))
    const known = rows.filter(({ id }) => find(base, id))
    return !isSame(idsOf(kept), idsOf(known))
  }
  if (isMoved(ours) && isMoved(theirs)) conflicts.push(path)
  const ids = isMoved(theirs) && !isMoved(ours) ? addTo(theirs, ours) : addTo(ours, theirs)
  return ids.flatMap((id) => {
    const three = { base: find(base, id), ours: find(ours, id), theirs: find(theirs, id) }
    const at = `${path}.${id}`
    if (three.ours && three.theirs)
      return {
        ...mergeGroup({ base: three.base ?? {}, ours: three.ours, theirs: three.theirs }, at, conflicts),
        id,
      }
    const left = three.ours ?? three.theirs
    // Removed by one of them, unless the other has changed it.
    if (!left || isSame(left, three.base)) return []
    if (three.base) conflicts.push(at)
    return left
  })
}

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id)

/** The ids of `rows`, and each other one of `more` after the one that it follows there. */
function addTo(rows: readonly Row[], more: readonly Row[]): string[] {
  const ids = idsOf(rows)
  for (const [index, { id }] of more.entries()) {
    if (ids.includes(id)) continue
    const before = more[index - 1]?.id
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id)
  }
  return ids
}

/** A form has 0 for a list without rows, and may leave out what is empty. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === 0 ||
  (Array.isArray(value) && value.length === 0)

function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) && isEmpty(other)) return true
  if (isRecord(one) && isRecord(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
      isSame(one[name], other[name]),
    )
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]))
  return one === other
}

const isRecord = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Not a rich text, which is one value. */
const isGroup = (value: unknown): value is Document => isRecord(value) && !('root' in value)

const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.every((row) => isGroup(row) && typeof row.id === 'string')
