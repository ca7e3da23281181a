import type { Operation, Section } from '../library/section.ts'
import { findPart, parseTarget } from './revision.ts'

/** An operation that contradicts an earlier one or the clinic's call to action. `message` is for the editor. */
export type Contradiction = { operation: number; message: string }

type Placed = Pick<Operation, 'op' | 'at' | 'to'>

/**
 * Finds operations that cannot both be meant: a section or an entry that is replaced and hidden, has two new headings, or
 * is moved twice; changes next to or inside a hidden one; moves in a circle. Each thing can be done in one way only.
 *
 * @param shared the shared sections as the clinic gets them
 * @param hasCallToAction whether the clinic has texts of its own for the last call to action
 */
export function findContradictions(
  operations: readonly Placed[],
  shared: readonly Section[],
  hasCallToAction: boolean,
): Contradiction[] {
  const callToAction = hasCallToAction
    ? shared.findLast(({ kind, locked }) => kind === 'call-to-action' && !locked)?.key
    : undefined
  return operations.flatMap((operation, index) => {
    const message =
      contradictsCallToAction(operation, callToAction) ??
      contradictsEarlier(operation, operations.slice(0, index), shared) ??
      contradictsHidden(operation, operations) ??
      closesCircle(operation, operations.slice(0, index))
    return message ? [{ operation: index, message }] : []
  })
}

function contradictsCallToAction({ op, at }: Placed, callToAction: string | undefined): string | undefined {
  if (at !== callToAction || !changesPart.includes(op)) return undefined
  return 'The tab “Call to action” already changes the text of this section. Remove this change, or empty the fields of that tab.'
}

function contradictsEarlier(
  { op, at }: Placed,
  earlier: readonly Placed[],
  shared: readonly Section[],
): string | undefined {
  const { sectionKey, itemKey, field } = parseTarget(at)
  const part = field !== undefined ? 'text' : itemKey !== undefined ? 'entry' : 'section'
  const [index, rival] = findWithIndex(earlier, (other) => other.at === at && excludes(op, other.op))
  if (rival)
    return rival.op === op
      ? `Change ${index + 1} already ${effects[op]} this ${part}. Remove one of the two.`
      : `Change ${index + 1} ${effects[rival.op]} this ${part}, so it cannot be ${participles[op]} as well. Remove one of the two.`
  const containers = containersOf({ sectionKey, itemKey, field })
  if (containers.length === 0 || !findPart(shared, at)) return undefined
  const [whole, replaced] = findWithIndex(
    earlier,
    (other) => other.op === 'replace' && containers.includes(other.at),
  )
  return (
    replaced &&
    `Change ${whole + 1} replaces the whole ${isItem(replaced.at) ? 'entry' : 'section'}. Make this change in the clinic text there.`
  )
}

/** The section, and the entry, that hold an entry or a text. */
function containersOf({ sectionKey, itemKey, field }: ReturnType<typeof parseTarget>): string[] {
  if (itemKey === undefined) return field === undefined ? [] : [sectionKey]
  return field === undefined ? [sectionKey] : [sectionKey, `${sectionKey}/${itemKey}`]
}

/** A hidden section or entry is no place for anything, whichever of the two changes comes first. */
function contradictsHidden({ op, at, to }: Placed, operations: readonly Placed[]): string | undefined {
  const hides = (target: string) =>
    findWithIndex(operations, (other) => other.op === 'hide' && other.at === target)
  for (const container of containersOf(parseTarget(at))) {
    const [index, hidden] = hides(container)
    if (hidden)
      return `Change ${index + 1} hides the whole ${isItem(container) ? 'entry' : 'section'}, so a change in it has no effect. Remove one of the two.`
  }
  if ((op === 'before' || op === 'after') && hides(at)[1])
    return `Change ${hides(at)[0] + 1} hides what this is added next to. Use “Replace” instead, or choose another place.`
  const neighbour = neighbourOf({ op, at, to })
  return neighbour !== undefined && hides(neighbour)[1]
    ? `Change ${hides(neighbour)[0] + 1} hides what this is moved next to. Choose another position.`
    : undefined
}

/** Follows the moves from neighbour to neighbour; a circle has no order that fulfils all of them. */
function closesCircle(operation: Placed, earlier: readonly Placed[]): string | undefined {
  const visited = new Set<string>()
  let next = neighbourOf(operation)
  while (next !== undefined && !visited.has(next)) {
    if (next === operation.at)
      return 'This change and an earlier one move each of two parts next to the other. Remove one of them.'
    visited.add(next)
    const from = next
    const follower = earlier.find((other) => other.op === 'move' && other.at === from)
    next = follower && neighbourOf(follower)
  }
  return undefined
}

/** The target that a move names as its new neighbour. */
function neighbourOf({ op, at, to }: Placed): string | undefined {
  const key = op === 'move' ? to?.match(/^(?:before|after):(.+)$/)?.[1] : undefined
  return key && (isItem(at) ? `${parseTarget(at).sectionKey}/${key}` : key)
}

const changesPart: readonly Operation['op'][] = ['replace', 'hide', 'retitle']

/** Whether two operations on the same part exclude each other. Several texts may be added beside one part. */
function excludes(one: Operation['op'], other: Operation['op']): boolean {
  if (one === 'before' || one === 'after' || other === 'before' || other === 'after') return false
  if (one === other || one === 'hide' || other === 'hide') return true
  return changesPart.includes(one) && changesPart.includes(other)
}

const effects: Record<Operation['op'], string> = {
  replace: 'replaces',
  hide: 'hides',
  retitle: 'changes the heading of',
  reword: 'rewords',
  move: 'moves',
  open: 'opens',
  before: 'adds a text before',
  after: 'adds a text after',
}

const participles: Record<Operation['op'], string> = {
  replace: 'replaced',
  hide: 'hidden',
  retitle: 'given a new heading',
  reword: 'reworded',
  move: 'moved',
  open: 'opened',
  before: 'added to',
  after: 'added to',
}

const isItem = (at: string): boolean => parseTarget(at).itemKey !== undefined

function findWithIndex(
  operations: readonly Placed[],
  matches: (operation: Placed) => boolean,
): [index: number, found: Placed | undefined] {
  const index = operations.findIndex(matches)
  return [index, operations[index]]
}
