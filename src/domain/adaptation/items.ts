import type { Item, Section } from '../library/section.ts'

/** @returns the lists of a section whose entries all have keys and can be addressed, with their field names */
export function itemLists(section: Section): [name: string, items: Item[]][] {
  return Object.entries(section.fields).filter(
    (entry): entry is [string, Item[]] =>
      Array.isArray(entry[1]) && entry[1].length > 0 && entry[1].every(isItem),
  )
}

/**
 * @returns the field name and the entries of the list that holds the item, and its index there; undefined if there is
 * none
 */
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

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && typeof (value as { key?: unknown }).key === 'string'
}
