import { createHash } from 'node:crypto'
import { isRecord } from '#base/narrow.ts'
import { isRichState } from '../interpolation/rich-text.ts'
import type { Item, Section } from '../library/section.ts'
import { type ContentLocale, isLocalized, type Localized } from '../locales/localized.ts'
import { omitEditorState } from './editor-state.ts'
import { findItem } from './items.ts'
import { readText } from './texts.ts'

/**
 * Hashes what a reader sees of a section or an item in one content locale. Lock, clinical review, display conditions, key,
 * the order of fields, the editor's internal state and empty values do not affect it.
 *
 * @returns the first 16 hex digits of the SHA-256 hash
 */
export const hashRevision = (part: Part, locale: ContentLocale): string => hashPart(partIn(part, locale))

/** The hash of a part in one locale, as `partIn` gives it. */
export const hashPart = (part: unknown): string =>
  createHash('sha256').update(canonicalJson(part)).digest('hex').slice(0, 16)

/** What a reader sees of a part in one locale: plain JSON, without the texts of other locales. */
export function partIn(part: Part, locale: ContentLocale): unknown {
  const visible = isSection(part) ? { kind: part.kind, heading: part.heading, fields: part.fields } : part
  return pickLocaleDeep(visible, locale)
}

/** What `at` can address: a section, an item of one, or a localized text of either. */
export type Part = Section | Item | Localized<unknown>

/** @returns what `at` addresses; undefined if there is none */
export function findPart(sections: readonly Section[], at: string): Part | undefined {
  const { sectionKey, itemKey, field } = parseTarget(at)
  const section = sections.find(({ key }) => key === sectionKey)
  if (!section) return undefined
  const found = itemKey === undefined ? undefined : findItem(section, itemKey)
  const container = itemKey === undefined ? section : found?.items[found.index]
  if (!container || field === undefined) return container
  const text = readText(container, field)
  return isLocalized(text) ? text : undefined
}

/** Splits a target into its keys: `section`, `section/item`, and either followed by `#field`. */
export function parseTarget(at: string): { sectionKey: string; itemKey?: string; field?: string } {
  const [, sectionKey = '', itemKey, field] = /^([^/#]*)(?:\/([^#]*))?(?:#(.*))?$/s.exec(at) ?? []
  return { sectionKey, ...(itemKey !== undefined && { itemKey }), ...(field !== undefined && { field }) }
}

export function isSection(part: Part): part is Section {
  return 'kind' in part && 'fields' in part
}

function pickLocaleDeep(value: unknown, locale: ContentLocale): unknown {
  if (isRichState(value)) return omitEditorState(value.root)
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
