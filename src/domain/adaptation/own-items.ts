import { uniqueLocalKey } from '../library/keys.ts'
import type { Item, Section } from '../library/section.ts'
import { itemLists } from './items.ts'

/** The items of an operation's content: those in the same list of a section of the same kind. */
export function contentItems(
  section: Section,
  list: string,
  content: Section | undefined,
): Item[] | undefined {
  if (content?.kind !== section.kind) return undefined
  return itemLists(content).find(([name]) => name === list)?.[1]
}

/** An item of the clinic’s, with a key that no other has. `taken` gets the key. */
export function withUniqueKey(item: Item, taken: Set<string>): Item {
  const key = uniqueLocalKey(item.key, taken)
  taken.add(key)
  return { ...item, key }
}
