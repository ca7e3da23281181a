import type { Field } from 'payload'
import { isLocalized } from '../site/text.ts'
import { sectionBlocks } from './configs.ts'

/** A pointer from one document to another, and where in the document it stands (`sections.2.items.0.muscle`). */
export type Reference = { collection: string; id: string; path: string }

/**
 * Every document that `data` points to through relationships, uploads and rich text, at any depth.
 * `data` is of the shape that `fields` describe: of one locale, of all locales, or resolved.
 */
export function collectReferences(fields: readonly Field[], data: unknown): Reference[] {
  const found: Reference[] = []
  walkFields(fields, data, '', found)
  return found
}

function walkFields(fields: readonly Field[], data: unknown, path: string, found: Reference[]): void {
  if (!isRecord(data)) return
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const name = 'name' in tab ? tab.name : undefined
        walkFields(tab.fields, name ? data[name] : data, join(path, name), found)
      }
    } else if ('name' in field && field.name) {
      walkValue(field, data[field.name], join(path, field.name), found)
    } else if ('fields' in field) {
      walkFields(field.fields, data, path, found)
    }
  }
}

function walkValue(field: Field, value: unknown, path: string, found: Reference[]): void {
  if (value === null || value === undefined) return
  switch (field.type) {
    case 'relationship':
    case 'upload':
      for (const one of Array.isArray(value) ? value : [value]) {
        const collection = typeof field.relationTo === 'string' ? field.relationTo : undefined
        addPointer(collection, one, path, found)
      }
      return
    case 'richText':
      for (const state of isLocalized(value) ? Object.values(value) : [value]) walkNodes(state, path, found)
      return
    case 'array':
      eachRow(value, (row, index) => walkFields(field.fields, row, `${path}.${index}`, found))
      return
    case 'blocks':
      eachRow(value, (row, index) => {
        const block = sectionBlocks.find(({ slug }) => slug === row.blockType)
        if (block) walkFields(block.fields, row, `${path}.${index}`, found)
      })
      return
    case 'group':
      walkFields(field.fields, value, path, found)
      return
    default:
      return
  }
}

/** Rich text points to documents in links and in uploads; both keep `relationTo` and `value`. */
function walkNodes(node: unknown, path: string, found: Reference[]): void {
  if (Array.isArray(node)) {
    for (const child of node) walkNodes(child, path, found)
  } else if (isRecord(node)) {
    if (typeof node.relationTo === 'string' && 'value' in node)
      addPointer(node.relationTo, node.value, path, found)
    else for (const child of Object.values(node)) walkNodes(child, path, found)
  }
}

function addPointer(collection: string | undefined, value: unknown, path: string, found: Reference[]): void {
  if (typeof value === 'string' && collection) found.push({ collection, id: value, path })
  else if (isRecord(value)) {
    if (typeof value.relationTo === 'string') addPointer(value.relationTo, value.value, path, found)
    else if (typeof value.id === 'string' && collection) found.push({ collection, id: value.id, path })
  }
}

function eachRow(value: unknown, visit: (row: Record<string, unknown>, index: number) => void): void {
  if (Array.isArray(value)) value.forEach((row, index) => isRecord(row) && visit(row, index))
}

const join = (path: string, name: string | undefined): string =>
  name ? (path ? `${path}.${name}` : name) : path

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
