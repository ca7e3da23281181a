import type { Field } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { isLocalized } from '#domain/locales/localized.ts'
import { collectLeaves } from './collect-leaves.ts'
import { editorBlocks } from './editor.ts'

/** A reference from one document to another, with the path of its field (`sections.2.items.0.muscle`). */
export type Reference = {
  collection: string
  id: string
  path: string
  /** The words of a link in rich text. */
  words?: string
}

/**
 * Every document that `data` refers to through relationships, uploads and rich text, at any depth.
 *
 * @param data a document that `fields` describe: in one locale, in all locales, or resolved
 */
export function collectReferences(fields: readonly Field[], data: unknown): Reference[] {
  return collectLeaves(fields, data).flatMap(({ field, value, path }) => {
    const values = isLocalized(value) ? Object.values(value) : [value]
    switch (field.type) {
      case 'relationship':
      case 'upload': {
        const collection = typeof field.relationTo === 'string' ? field.relationTo : undefined
        return values.flat().flatMap((one) => pointer(collection, one, path))
      }
      case 'richText':
        return values.flatMap((state) => inNodes(state, path))
      default:
        return []
    }
  })
}

/** Rich text refers to documents in links and in uploads, which keep `relationTo` and `value`, and in its blocks. */
function inNodes(node: unknown, path: string, words?: string): Reference[] {
  if (Array.isArray(node)) return node.flatMap((child) => inNodes(child, path, words))
  if (!isRecord(node)) return []
  const { value, ...others } = node
  const own = node.type === 'link' || node.type === 'autolink' ? wordsIn(node.children) : words
  // Siblings of a reference are searched too: a node with a `relationTo` may still have children with references.
  const siblings = Object.values(others).flatMap((child) => inNodes(child, path, own))
  return [
    ...(typeof node.relationTo === 'string'
      ? pointer(node.relationTo, value, path, own)
      : inNodes(value, path, own)),
    ...siblings,
    ...inBlock(node, path),
  ]
}

/** The fields of a block between paragraphs keep a bare id, unlike the nodes of the text. */
function inBlock({ blockType, ...fields }: Record<string, unknown>, path: string): Reference[] {
  const block = editorBlocks.find(({ slug }) => slug === blockType)
  return block ? collectReferences(block.fields, fields).map((each) => ({ ...each, path })) : []
}

function pointer(collection: string | undefined, value: unknown, path: string, words?: string): Reference[] {
  if (typeof value === 'string')
    return collection ? [{ collection, id: value, path, ...(words && { words }) }] : []
  if (!isRecord(value)) return []
  if (typeof value.relationTo === 'string') return pointer(value.relationTo, value.value, path, words)
  return pointer(collection, value.id, path, words)
}

/** The text below nodes of rich text. */
export function wordsIn(nodes: unknown): string {
  if (!Array.isArray(nodes)) return ''
  return nodes
    .filter(isRecord)
    .map(({ text, children }) => (typeof text === 'string' ? text : wordsIn(children)))
    .join('')
}
