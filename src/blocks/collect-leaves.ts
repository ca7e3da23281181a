import type { ArrayField, BlocksField, Field, GroupField } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { isLocalized } from '#domain/locales/localized.ts'
import { findBlock } from './blocks.ts'

/** A field without fields of its own, its value and its path (`sections.2.items.0.muscle`). */
export type Leaf = { field: Field; value: unknown; path: string }

/**
 * Every leaf of `data` that has a value, at any depth: through tabs, rows, groups, lists and sections.
 *
 * @param data a document that `fields` describe: in one locale, in all locales, or resolved
 */
export function collectLeaves(fields: readonly Field[], data: unknown): Leaf[] {
  const found: Leaf[] = []
  visitFields(fields, data, '', found)
  return found
}

function visitFields(fields: readonly Field[], data: unknown, path: string, found: Leaf[]): void {
  if (!isRecord(data)) return
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const name = 'name' in tab ? tab.name : undefined
        visitFields(tab.fields, name ? data[name] : data, join(path, name), found)
      }
    } else if ('name' in field && field.name) {
      visitValue(field, data[field.name], join(path, field.name), found)
    } else if ('fields' in field) {
      visitFields(field.fields, data, path, found)
    }
  }
}

function visitValue(field: Field, value: unknown, path: string, found: Leaf[]): void {
  if (value === null || value === undefined) return
  if (isNested(field) && field.localized && isLocalized(value)) {
    for (const each of Object.values(value)) visitValue({ ...field, localized: false }, each, path, found)
    return
  }
  switch (field.type) {
    case 'array':
      eachRow(value, (row, index) => visitFields(field.fields, row, `${path}.${index}`, found))
      return
    case 'blocks':
      eachRow(value, (row, index) => {
        const config = findBlock(String(row.blockType))?.config ?? ownBlock(field, row.blockType)
        if (config) visitFields(config.fields, row, `${path}.${index}`, found)
      })
      return
    case 'group':
      visitFields(field.fields, value, path, found)
      return
    default:
      found.push({ field, value, path })
  }
}

const ownBlock = ({ blocks }: BlocksField, kind: unknown) => blocks.find(({ slug }) => slug === kind)

const isNested = (field: Field): field is ArrayField | BlocksField | GroupField =>
  field.type === 'array' || field.type === 'blocks' || field.type === 'group'

function eachRow(value: unknown, visit: (row: Record<string, unknown>, index: number) => void): void {
  if (!Array.isArray(value)) return
  for (const [index, row] of value.entries()) if (isRecord(row)) visit(row, index)
}

const join = (path: string, name: string | undefined): string =>
  name ? (path ? `${path}.${name}` : name) : path
