'use client'

import { useEffect, useRef } from 'react'
import type { SectionTarget } from '#domain/adaptation/operation-targets.ts'
import { findTarget } from '../adaptations/find-target.ts'
import {
  addBeside,
  backToShared,
  concerns,
  hide,
  removeRow,
  reorder,
  type Sibling,
} from './edit-operations.ts'
import type { Action, Editing } from './editor-context.ts'
import { splitAddress } from './editor-context.ts'
import type { OutlineItem, OutlineSection } from './types.ts'
import { useOperations } from './use-operations.ts'

type Options = {
  /** The outline of the page as it was last rendered. */
  rendered: readonly OutlineSection[]
  targets: readonly SectionTarget[]
  select: (at: string | null) => void
  /** Lets the user choose a kind of section to add. */
  pick: (onPick: (kind: string) => void) => void
}

/** What a clinic can do with the parts of a shared page: each is written as changes of its adaptation. */
export function useAdaptation({ rendered, targets, select, pick }: Options): Editing {
  const { rows, write } = useOperations()
  const rowOf = ({ state, operations }: OutlineItem) =>
    state === 'own' ? rows[operations[0] ?? -1]?.id : undefined
  const outline = rendered.map((section) => ({
    ...section,
    rowId: rowOf(section),
    items: section.items.map((item) => ({ ...item, rowId: rowOf(item) })),
  }))
  const added = useSelectAdded(outline, select)

  const siblingsOf = (at: string): Sibling[] => {
    const { section, part } = splitAddress(at)
    if (part === section) return outline.map(toSibling)
    const list = listOf(part)
    const items = outline.find((each) => each.at === section)?.items ?? []
    return items.filter((item) => item.at === part || (listOf(item.at) ?? list) === list).map(toSibling)
  }
  const toSibling = ({ at, state, rowId }: OutlineItem): Sibling => ({
    at,
    isHidden: state === 'hidden',
    ...(rowId && { own: rowId }),
  })
  const listOf = (at: string) => findTarget(targets, at).item?.list
  const sharedOrder = (at: string): string[] => {
    const { section, part } = splitAddress(at)
    if (part === section) return targets.map((each) => each.at)
    const list = listOf(part)
    const items = findTarget(targets, section).section?.items ?? []
    return items.filter((item) => item.list === list).map((item) => item.at)
  }

  const move = (from: string, to: string) => {
    const siblings = siblingsOf(from)
    const [start, end] = [from, to].map((at) => siblings.findIndex((each) => each.at === at)) as [
      number,
      number,
    ]
    const moving = siblings[start]
    if (!moving || end < 0) return
    const desired = siblings.toSpliced(start, 1).toSpliced(end, 0, moving)
    write(reorder(rows, sharedOrder(from), desired))
  }
  const step = (at: string, by: -1 | 1): (() => void) | undefined => {
    const siblings = siblingsOf(at)
    const index = siblings.findIndex((each) => each.at === at)
    let target = index + by
    while (siblings[target]?.isHidden) target += by
    const to = siblings[target]
    return to && (() => move(at, to.at))
  }

  /** A new part stands beside a shared one: beside an own one means beside its neighbour. */
  const add = (op: 'before' | 'after', at: string, content: Record<string, unknown>) => {
    const siblings = siblingsOf(at)
    const index = siblings.findIndex((each) => each.at === at)
    const anchor = siblings.slice(0, index + 1).findLast(({ own, isHidden }) => !own && !isHidden)
    added.expect()
    if (anchor) return write(addBeside(rows, { op: anchor.at === at ? op : 'after', at: anchor.at, content }))
    const next = siblings.find(({ own, isHidden }) => !own && !isHidden)
    if (next) write(addBeside(rows, { op: 'before', at: next.at, content }))
  }
  const addSection = (op: 'before' | 'after', at: string) => () =>
    pick((kind) => add(op, at, { blockType: kind }))
  const addItem = (op: 'before' | 'after', at: string) => {
    const { item } = findTarget(targets, at)
    return item && (() => add(op, at, { ...item.content, [item.list]: [{}] }))
  }

  const actionsFor = (at: string) => {
    const { section: sectionKey, part } = splitAddress(at)
    const isItem = part !== sectionKey
    const section = outline.find((each) => each.at === sectionKey)
    const shown = isItem ? section?.items.find((each) => each.at === part) : section
    const name = isItem ? 'entry' : 'section'
    if (!shown || !section) return { main: [], more: [] }
    if (section.locked) return { main: [], more: [] }
    const { target } = findTarget(targets, part)
    const own = toSibling(shown).own
    const [up, down] = [step(part, -1), step(part, 1)]
    const moves: Action[] = [
      { label: 'Move up', run: up, reason: `This ${name} is the first.` },
      { label: 'Move down', run: down, reason: `This ${name} is the last.` },
    ]
    const adds: Action[] = isItem
      ? [
          {
            label: 'Add an entry before',
            run: addItem('before', part),
            reason: 'Add it beside a shared entry.',
          },
          {
            label: 'Add an entry after',
            run: addItem('after', part),
            reason: 'Add it beside a shared entry.',
          },
        ]
      : [
          { label: 'Add a section before', run: addSection('before', part) },
          { label: 'Add a section after', run: addSection('after', part) },
        ]
    if (own) {
      const remove = () => {
        write(removeRow(rows, own))
        select(null)
      }
      return { main: [...moves, { label: `Delete this ${name}`, run: remove }], more: adds }
    }
    const back: Action = {
      label: 'Back to shared',
      run: rows.some((row) => concerns(row, part)) ? () => write(backToShared(rows, part)) : undefined,
      reason: `This ${name} is as shared.`,
    }
    if (shown.state === 'hidden') {
      const show = () => write(rows.filter((row) => !(row.op === 'hide' && row.at === part)))
      return { main: [{ label: 'Show again', run: show }], more: [] }
    }
    const hidePart = () => write(hide(rows, part, { shared: sharedOrder(part), siblings: siblingsOf(part) }))
    const duplicate = () => target && add('after', part, withoutKeys(target.content))
    const replace = () =>
      target && write([...backToShared(rows, part), { op: 'replace', at: part, content: [target.content] }])
    const open = () => write([...rows, { op: 'open', at: part }])
    const isReplaced = rows.some((row) => row.op === 'replace' && row.at === part)
    const isOpen = rows.some((row) => row.op === 'open' && row.at === part)
    return {
      main: [{ label: 'Hide', run: hidePart }, ...moves, back],
      more: [
        ...adds,
        { label: 'Duplicate', run: target && duplicate },
        {
          label: `Write the whole ${name} ourselves`,
          run: isReplaced || !target ? undefined : replace,
          reason: `The whole ${name} is ours.`,
        },
        ...(isItem || !findTarget(targets, part).section?.canFold
          ? []
          : [{ label: 'Keep open', run: isOpen ? undefined : open, reason: 'It is kept open.' }]),
      ],
    }
  }

  const last = outline.findLast(({ locked, state }) => !locked && state !== 'hidden')
  return { outline, actionsFor, move, addAtEnd: last && addSection('after', last.at) }
}

/** Selects what was added as soon as the page shows it. */
function useSelectAdded(outline: readonly OutlineSection[], select: (at: string) => void) {
  const known = useRef<Set<string> | null>(null)
  const parts = outline.flatMap((section) => [section, ...section.items])
  const added = known.current && parts.find(({ rowId }) => rowId && !known.current?.has(rowId))
  const at = added?.at
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each part that was added
  useEffect(() => {
    if (at === undefined) return
    known.current = null
    select(at)
  }, [at])
  return {
    expect: () => {
      known.current = new Set(parts.flatMap(({ rowId }) => rowId ?? []))
    },
  }
}

/** A copy of a section without the keys of it and of what it holds, which are unique on a page. */
function withoutKeys(content: Record<string, unknown>): Record<string, unknown> {
  const { key: _, ...rest } = content
  return rest
}
