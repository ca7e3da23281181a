import { createHash } from 'node:crypto'
import type { Item, Section } from '../section.ts'
import { type ContentLocale, isLocalized } from '../text.ts'
import { findItem } from './items.ts'

/**
 * The hash of what a section or an item says in one content locale: 16 hex digits. Lock, review and conditions do not
 * count, nor does the order of fields: only what a reader could notice.
 */
export function revisionOf(part: Section | Item, locale: ContentLocale): string {
  const read = isSection(part) ? { kind: part.kind, heading: part.heading, fields: part.fields } : part
  return createHash('sha256')
    .update(canonical(inLocale(read, locale)))
    .digest('hex')
    .slice(0, 16)
}

/** The section, or the item of it, that `at` addresses. */
export function partAt(sections: readonly Section[], at: string): Section | Item | undefined {
  const [sectionKey, itemKey] = at.split('/')
  const section = sections.find(({ key }) => key === sectionKey)
  if (!section || itemKey === undefined) return section
  const found = findItem(section, itemKey)
  return found?.items[found.index]
}

function isSection(part: Section | Item): part is Section {
  return 'kind' in part && 'fields' in part
}

function inLocale(value: unknown, locale: ContentLocale): unknown {
  if (isLocalized(value)) return value[locale] ?? null
  if (Array.isArray(value)) return value.map((each) => inLocale(each, locale))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inLocale(each, locale)]))
  }
  return value
}

/** JSON with sorted names and without what is absent, so that equal content gives equal bytes. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null)
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}
