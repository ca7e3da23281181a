import { randomUUID } from 'node:crypto'
import { isRowList } from '#base/narrow.ts'
import { slugify, uniqueSlug } from '#base/slug.ts'
import { defaultContentLocale, isLocalized } from '../locales/localized.ts'
import type { FindSectionRules, SectionRules } from './section-rules.ts'

type Row = Record<string, unknown>

type KeyRules = Pick<SectionRules, 'itemLists' | 'keyFields'>

/**
 * Gives every section, and every item of a section's lists, a permanent key made from its text. Keys are unique among
 * the items of one section; sections that share a key are variants of each other.
 *
 * @param sections rows of a blocks field, as the form sends them
 */
export function assignKeys(sections: readonly Row[], findRules: FindSectionRules): Row[] {
  return sections.map((section) => {
    const rules = findRules(String(section.blockType))
    const key = section.key || createKey(section, ['heading', ...rules.keyFields])
    return { ...assignItemKeys(section, rules), key }
  })
}

/** Gives each item of a row's lists a key that is unique in the row. */
export function assignItemKeys(row: Row, { itemLists, keyFields }: KeyRules): Row {
  const lists = Object.entries(row).filter(
    (entry): entry is [string, Row[]] => itemLists.includes(entry[0]) && isRowList(entry[1]),
  )
  const taken = new Set(lists.flatMap(([, items]) => items.flatMap(({ key }) => (key ? String(key) : []))))
  const seen = new Set<unknown>()
  const keyed = lists.map(([name, items]) => [
    name,
    items.map((item) => {
      // A duplicated row still has the key of its original.
      const own =
        item.key && !seen.has(item.key) ? item : withKey({ ...item, key: undefined }, keyFields, taken)
      seen.add(own.key)
      return own
    }),
  ])
  return { ...row, ...Object.fromEntries(keyed) }
}

/**
 * A key for a section or item that a clinic adds. No shared section or item can have it: keys generated from headings
 * never contain two consecutive hyphens.
 *
 * @param taken keys already in use; a number is appended until the result is none of them
 */
export function uniqueLocalKey(key: string, taken: ReadonlySet<string>): string {
  const localKey = key.startsWith(localPrefix) ? key : `${localPrefix}${key}`
  let n = 1
  while (taken.has(n === 1 ? localKey : `${localKey}-${n}`)) n += 1
  return n === 1 ? localKey : `${localKey}-${n}`
}

const localPrefix = 'local--'

function withKey(item: Row, keyFields: readonly string[], taken: Set<string>): Row {
  const key = uniqueSlug(createKey(item, keyFields), taken)
  taken.add(key)
  return { ...item, key }
}

function createKey(row: Row, fields: readonly string[]): string {
  for (const field of fields) {
    const words = plainText(row[field])
    const key = slugify(words.split(/\s+/).slice(0, 6).join(' '))
    if (key) return key
  }
  return `${String(row.blockType ?? 'item')}-${randomUUID().slice(0, 8)}`
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\{\{[^}]*\}\}/g, '')
  return isLocalized(value) ? plainText(value[defaultContentLocale]) : ''
}
