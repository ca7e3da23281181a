import { createHash } from 'node:crypto'
import { isRecord } from '#base/narrow.ts'
import { isRichState } from '../interpolation/rich-text.ts'
import type { Item, Section } from '../library/section.ts'
import { type ContentLocale, isLocalized } from '../locales/localized.ts'
import { findItem } from './items.ts'

/**
 * Hashes what a reader sees of a section or an item in one content locale. Lock, clinical review, display conditions, key,
 * the order of fields, the editor's internal state and empty values do not affect it.
 *
 * @returns the first 16 hex digits of the SHA-256 hash
 */
export function hashRevision(part: Section | Item, locale: ContentLocale): string {
  const visible = isSection(part) ? { kind: part.kind, heading: part.heading, fields: part.fields } : part
  return createHash('sha256')
    .update(canonicalJson(pickLocaleDeep(visible, locale)))
    .digest('hex')
    .slice(0, 16)
}

/** @returns the section or item that `at` addresses (`section` or `section/item`); undefined if there is none */
export function findPart(sections: readonly Section[], at: string): Section | Item | undefined {
  const { sectionKey, itemKey } = parseTarget(at)
  const section = sections.find(({ key }) => key === sectionKey)
  if (!section || itemKey === undefined) return section
  const found = findItem(section, itemKey)
  return found?.items[found.index]
}

/** Splits a target (`section` or `section/item`) into its keys. */
export function parseTarget(at: string): { sectionKey: string; itemKey?: string } {
  const [sectionKey = '', ...rest] = at.split('/')
  return rest.length > 0 ? { sectionKey, itemKey: rest.join('/') } : { sectionKey }
}

function isSection(part: Section | Item): part is Section {
  return 'kind' in part && 'fields' in part
}

function pickLocaleDeep(value: unknown, locale: ContentLocale): unknown {
  if (isLocalized(value)) {
    const localized = value[locale] ?? null
    return isRichState(localized) ? omitEditorState(localized.root) : localized
  }
  if (Array.isArray(value)) return value.map((each) => pickLocaleDeep(each, locale))
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, pickLocaleDeep(each, locale)]),
    )
  }
  return value
}

/** Internal state of the rich text editor; merely opening a text may add or remove it. */
const editorStateFields = new Set([
  'version',
  'direction',
  'id',
  'textFormat',
  'textStyle',
  'detail',
  'mode',
  'style',
])

function omitEditorState(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(omitEditorState)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !editorStateFields.has(name))
      .map(([name, each]) => [name, omitEditorState(each)]),
  )
}

/** JSON with sorted keys and without absent or empty values, so that equal content gives equal bytes. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isRecord(value)) {
    const entries = Object.entries(value).filter(([, each]) => !isAbsent(each))
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
