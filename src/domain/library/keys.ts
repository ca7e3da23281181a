import { randomUUID } from 'node:crypto'
import { slugify, uniqueSlug } from '#base/slug.ts'
import { isLocalized } from '../locales/localized.ts'

type Row = Record<string, unknown>

/**
 * Gives every section, and every item of a section's lists, a key that it keeps from then on. Keys are unique among the
 * items of one section; sections may share one, being then variants of each other. Made from the row's own words.
 */
export function assignKeys(sections: Row[]): Row[] {
  return sections.map((section) => ({ ...assignItemKeys(section), key: section.key || keyFrom(section) }))
}

/** Keys for the items of a row's lists alone; of the lists named, where any are. */
export function assignItemKeys(row: Row, names?: readonly string[]): Row {
  const lists = Object.entries(row).filter(
    (entry): entry is [string, Row[]] =>
      (names ? names.includes(entry[0]) : entry[0] !== 'cells') && isKeyedList(entry[1]),
  )
  const taken = new Set(lists.flatMap(([, items]) => items.flatMap(({ key }) => (key ? String(key) : []))))
  const seen = new Set<unknown>()
  const keyed = lists.map(([name, items]) => [
    name,
    items.map((item) => {
      // The copy of a row comes with the key of its original.
      const own = item.key && !seen.has(item.key) ? item : withKey({ ...item, key: undefined }, taken)
      seen.add(own.key)
      return own
    }),
  ])
  return { ...row, ...Object.fromEntries(keyed) }
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
  const key = uniqueSlug(keyFrom(item), taken)
  taken.add(key)
  return { ...item, key }
}

function keyFrom(row: Row): string {
  for (const field of ['heading', 'label', 'question', 'value', 'name', 'text']) {
    const words = plainText(row[field])
    const key = slugify(words.split(/\s+/).slice(0, 6).join(' '))
    if (key) return key
  }
  return `${String(row.blockType ?? 'item')}-${randomUUID().slice(0, 8)}`
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\{\{[^}]*\}\}/g, '')
  return isLocalized(value) && typeof value.en === 'string' ? plainText(value.en) : ''
}
