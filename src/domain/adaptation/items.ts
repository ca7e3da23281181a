import type { Item, Section } from '../library/section.ts'

/** The lists of a section whose entries can be addressed, by the name of the field. */
export function itemLists(section: Section): [name: string, items: Item[]][] {
  return Object.entries(section.fields).filter(
    (entry): entry is [string, Item[]] =>
      Array.isArray(entry[1]) && entry[1].length > 0 && entry[1].every(isItem),
  )
}

/** The list that holds an item, and the item's index in it. */
export function findItem(
  section: Section,
  key: string,
): { list: string; items: Item[]; index: number } | undefined {
  for (const [list, items] of itemLists(section)) {
    const index = items.findIndex((item) => item.key === key)
    if (index >= 0) return { list, items, index }
  }
  return undefined
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && typeof (value as { key?: unknown }).key === 'string'
}
