import type { Localized } from '#domain/locales/localized.ts'

/** An entry of a menu that is being changed. `id`: of its stored row. `below`: one level below the entry before it. */
export type DraftEntry = { key: string; id?: string; path: string; label: Localized; below: boolean }

type Menu = readonly DraftEntry[]

/** How many entries move with one: those below it too. */
function sizeAt(menu: Menu, index: number): number {
  if (menu[index]?.below) return 1
  const next = menu.findIndex((entry, each) => each > index && !entry.below)
  return (next === -1 ? menu.length : next) - index
}

/** Where the entry above or below which this one can be put begins; null at the end of the menu. */
function neighbour(menu: Menu, index: number, step: -1 | 1): number | null {
  const entry = menu[index]
  const to = step === 1 ? index + sizeAt(menu, index) : index - 1
  if (!entry || to < 0 || to >= menu.length) return null
  // Nothing can be below an entry that would be first.
  if (entry.below) return to === 0 ? null : to
  return step === 1 ? to : menu.findLastIndex((each, at) => at < index && !each.below)
}

export const canMove = (menu: Menu, index: number, step: -1 | 1): boolean =>
  neighbour(menu, index, step) !== null

/** The menu with an entry moved up or down by one, among the entries of its level. */
export function moveBy(menu: Menu, index: number, step: -1 | 1): DraftEntry[] {
  const to = neighbour(menu, index, step)
  if (to === null) return [...menu]
  const [first, second] = step === 1 ? [index, to] : [to, index]
  const end = second + sizeAt(menu, second)
  return [
    ...menu.slice(0, first),
    ...menu.slice(second, end),
    ...menu.slice(first, second),
    ...menu.slice(end),
  ]
}

/** The menu with an entry dragged to where another one is. It takes the level of the entries among which it is put. */
export function moveTo(menu: Menu, from: number, to: number): DraftEntry[] {
  const size = sizeAt(menu, from)
  if (to >= from && to < from + size) return [...menu]
  const moved = menu.slice(from, from + size)
  const others = [...menu.slice(0, from), ...menu.slice(from + size)]
  const at = to > from ? to - size + 1 : to
  const isWithin = others[at]?.below === true
  const put = isWithin ? moved.map((entry) => ({ ...entry, below: true })) : moved
  return withFirstOnTop([...others.slice(0, at), ...put, ...others.slice(at)])
}

/** The entry below which one can be put; undefined where it can't. */
export const aboveOf = (menu: Menu, index: number): DraftEntry | undefined =>
  menu[index]?.below ? undefined : menu.findLast((entry, each) => each < index && !entry.below)

export const putBelow = (menu: Menu, index: number): DraftEntry[] =>
  menu.map((entry, each) => (each === index && each > 0 ? { ...entry, below: true } : entry))

/** The menu with an entry one level higher, after those that it was among. */
export function raise(menu: Menu, index: number): DraftEntry[] {
  const entry = menu[index]
  if (!entry?.below) return [...menu]
  const next = menu.findIndex((other, each) => each > index && !other.below)
  const end = next === -1 ? menu.length : next
  return [
    ...menu.slice(0, index),
    ...menu.slice(index + 1, end),
    { ...entry, below: false },
    ...menu.slice(end),
  ]
}

/** The menu without an entry. Those below it move up a level. */
export function remove(menu: Menu, index: number): DraftEntry[] {
  const end = index + sizeAt(menu, index)
  return menu.flatMap((entry, each) => {
    if (each === index) return []
    return each > index && each < end ? { ...entry, below: false } : entry
  })
}

const withFirstOnTop = (menu: Menu): DraftEntry[] =>
  menu.map((entry, index) => (index === 0 ? { ...entry, below: false } : entry))
