import type { Field } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { findBlock } from '#blocks/blocks.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'

type Fields = readonly Field[]
type Values = Record<string, unknown>

/**
 * The data of a form, which is in one locale, laid over the stored document, which is in all. What the form lacks stays as
 * it is stored.
 *
 * @param stored a document read with `locale: 'all'`, or one of its rows; empty for a new one
 */
export function mergeForm(fields: Fields, stored: Values, form: Values, locale: ContentLocale): Values {
  const merged = { ...stored }
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if ('name' in tab && tab.name) mergeGroup(merged, tab.name, tab.fields, form, locale)
        else Object.assign(merged, mergeForm(tab.fields, merged, form, locale))
      }
    } else if ('name' in field && field.name) {
      if (form[field.name] === undefined) continue
      if (field.type === 'group') mergeGroup(merged, field.name, field.fields, form, locale)
      else merged[field.name] = mergeValue(field, stored[field.name], form[field.name], locale)
    } else if ('fields' in field) {
      Object.assign(merged, mergeForm(field.fields, merged, form, locale))
    }
  }
  return merged
}

function mergeGroup(merged: Values, name: string, fields: Fields, form: Values, locale: ContentLocale): void {
  const values = form[name]
  if (isRecord(values)) merged[name] = mergeForm(fields, asRecord(merged[name]), values, locale)
}

function mergeValue(field: Field, stored: unknown, value: unknown, locale: ContentLocale): unknown {
  switch (field.type) {
    case 'array':
      return mergeRows(stored, value, () => field.fields, locale)
    case 'blocks':
      return mergeRows(stored, value, ({ blockType }) => blockFields(field.blocks, blockType), locale)
    default:
      return 'localized' in field && field.localized ? { ...asRecord(stored), [locale]: value } : value
  }
}

/** A list without rows is the number 0 in the panel's form. */
function mergeRows(
  stored: unknown,
  rows: unknown,
  fieldsOf: (row: Values) => Fields,
  locale: ContentLocale,
): Values[] {
  const known = Array.isArray(stored) ? stored.filter(isRecord) : []
  return (Array.isArray(rows) ? rows : []).filter(isRecord).map((row) => {
    const before = known.find(({ id }) => id === row.id)
    // Payload's fields don't list these two.
    const own = { ...(row.id ? { id: row.id } : {}), ...(row.blockType ? { blockType: row.blockType } : {}) }
    return { ...mergeForm(fieldsOf(row), before ?? {}, row, locale), ...own }
  })
}

const blockFields = (own: readonly { slug: string; fields: Field[] }[], kind: unknown): Fields =>
  (findBlock(String(kind))?.config ?? own.find(({ slug }) => slug === kind))?.fields ?? []

const asRecord = (value: unknown): Values => (isRecord(value) ? value : {})
