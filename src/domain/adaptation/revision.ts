import { createHash } from 'node:crypto'
import { isRichState } from '../interpolation/rich-text.ts'
import type { Item, Section } from '../library/section.ts'
import { type ContentLocale, isLocalized } from '../locales/localized.ts'
import { findItem } from './items.ts'

/**
 * The hash of what a section or an item says in one content locale: 16 hex digits. Lock, review and conditions do not
 * count, nor do the order of fields, the editor's bookkeeping, or whether an empty text is stored: only what a reader
 * could notice.
 */
export function hashRevision(part: Section | Item, locale: ContentLocale): string {
  const read = isSection(part) ? { kind: part.kind, heading: part.heading, fields: part.fields } : part
  return createHash('sha256')
    .update(canonical(inLocale(read, locale)))
    .digest('hex')
    .slice(0, 16)
}

/** The section, or the item of it, that `at` addresses. */
export function findPart(sections: readonly Section[], at: string): Section | Item | undefined {
  const { sectionKey, itemKey } = parseTarget(at)
  const section = sections.find(({ key }) => key === sectionKey)
  if (!section || itemKey === undefined) return section
  const found = findItem(section, itemKey)
  return found?.items[found.index]
}

/** The two parts of an address: a section's key, and the key of an item where it names one. */
export function parseTarget(at: string): { sectionKey: string; itemKey?: string } {
  const [sectionKey = '', ...rest] = at.split('/')
  return rest.length > 0 ? { sectionKey, itemKey: rest.join('/') } : { sectionKey }
}

function isSection(part: Section | Item): part is Section {
  return 'kind' in part && 'fields' in part
}

function inLocale(value: unknown, locale: ContentLocale): unknown {
  if (isLocalized(value)) {
    const leaf = value[locale] ?? null
    return isRichState(leaf) ? withoutBookkeeping(leaf.root) : leaf
  }
  if (Array.isArray(value)) return value.map((each) => inLocale(each, locale))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inLocale(each, locale)]))
  }
  return value
}

/** What the editor notes for itself; it comes and goes when a text is only opened. */
const bookkeeping = new Set([
  'version',
  'direction',
  'id',
  'textFormat',
  'textStyle',
  'detail',
  'mode',
  'style',
])

function withoutBookkeeping(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBookkeeping)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !bookkeeping.has(name))
      .map(([name, each]) => [name, withoutBookkeeping(each)]),
  )
}

/** JSON with sorted names and without what is absent or empty, so that equal content gives equal bytes. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => !isAbsent(each))
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
