import type { Field } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { isLocalized } from '#domain/locales/localized.ts'
import { collectLeaves } from './collect-leaves.ts'

/** A reference from one document to another, with the path of its field (`sections.2.items.0.muscle`). */
export type Reference = { collection: string; id: string; path: string }

/**
 * Every document that `data` refers to through relationships, uploads and rich text, at any depth.
 *
 * @param data a document that `fields` describe: in one locale, in all locales, or resolved
 */
export function collectReferences(fields: readonly Field[], data: unknown): Reference[] {
  return collectLeaves(fields, data).flatMap(({ field, value, path }) => {
    switch (field.type) {
      case 'relationship':
      case 'upload': {
        const collection = typeof field.relationTo === 'string' ? field.relationTo : undefined
        return asList(value).flatMap((one) => pointer(collection, one, path))
      }
      case 'richText':
        return (isLocalized(value) ? Object.values(value) : [value]).flatMap((state) => inNodes(state, path))
      default:
        return []
    }
  })
}

/** Rich text refers to documents in links and in uploads; both keep `relationTo` and `value`. */
function inNodes(node: unknown, path: string): Reference[] {
  if (Array.isArray(node)) return node.flatMap((child) => inNodes(child, path))
  if (!isRecord(node)) return []
  const { value, ...others } = node
  // Siblings of a reference are searched too: a node with a `relationTo` may still have children with references.
  const siblings = Object.values(others).flatMap((child) => inNodes(child, path))
  return typeof node.relationTo === 'string'
    ? [...pointer(node.relationTo, value, path), ...siblings]
    : [...inNodes(value, path), ...siblings]
}

function pointer(collection: string | undefined, value: unknown, path: string): Reference[] {
  if (typeof value === 'string') return collection ? [{ collection, id: value, path }] : []
  if (!isRecord(value)) return []
  if (typeof value.relationTo === 'string') return pointer(value.relationTo, value.value, path)
  return typeof value.id === 'string' && collection ? [{ collection, id: value.id, path }] : []
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
