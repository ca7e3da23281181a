import { randomUUID } from 'node:crypto'
import { slugify, uniqueSlug } from '../base/slug.ts'
import { isLocalized } from './text.ts'

type Row = Record<string, unknown>

/**
 * Gives every section, and every item of a section's lists, a key that it keeps from then on. Keys are unique among the
 * items of one section; sections may share one, being then variants of each other. Made from the row's own words.
 */
export function assignKeys(sections: Row[]): Row[] {
  return sections.map((section) => {
    const taken = new Set<string>()
    const lists = Object.entries(section).filter(([name, value]) => name !== 'cells' && isKeyedList(value))
    for (const [, list] of lists) for (const item of list as Row[]) if (item.key) taken.add(String(item.key))
    const keyed = lists.map(([name, list]) => [name, (list as Row[]).map((item) => withKey(item, taken))])
    return { ...section, ...Object.fromEntries(keyed), key: section.key || keyFrom(section) }
  })
}

/** Lists of a section's own rows; a list of plain values or of references has no items to address. */
function isKeyedList(value: unknown): value is Row[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => typeof row === 'object' && row !== null && !('relationTo' in row))
  )
}

function withKey(item: Row, taken: Set<string>): Row {
  if (item.key) return item
  const key = uniqueSlug(keyFrom(item), taken)
  taken.add(key)
  return { ...item, key }
}

function keyFrom(row: Row): string {
  for (const field of ['heading', 'label', 'question', 'value', 'text']) {
    const words = wordsOf(row[field])
    const key = slugify(words.split(/\s+/).slice(0, 6).join(' '))
    if (key) return key
  }
  return `${String(row.blockType ?? 'item')}-${randomUUID().slice(0, 8)}`
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\{\{[^}]*\}\}/g, '')
  return isLocalized(value) && typeof value.en === 'string' ? wordsOf(value.en) : ''
}
