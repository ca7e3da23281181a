import type { ArrayField, Field, TextareaField, TextField } from 'payload'
import type { ReadingLine } from '#domain/adaptation/operation-targets.ts'
import type { RichNode } from '#domain/interpolation/rich-text.ts'
import { findBlock } from './blocks.ts'

/** The name of a document that a section points to; undefined where it is not known. */
export type FindTitle = (collection: string, id: string) => string | undefined

/**
 * What a section, or one entry of its list, says in plain lines, in the order of the editor's form: for reading beside
 * it, not for the site. Settings (a select, a link's address, conditions) are left out.
 *
 * @param spoken the section's fields with their tokens filled in, as `speakFields` returns them
 */
export function readingOfSection(
  kind: string,
  spoken: Record<string, unknown>,
  findTitle: FindTitle,
): ReadingLine[] {
  return fieldLines(contentFields(kind), spoken, findTitle)
}

/** @param list the name of the list that holds the entry */
export function readingOfItem(kind: string, list: string, spoken: unknown, findTitle: FindTitle) {
  const field = contentFields(kind).find((each) => 'name' in each && each.name === list)
  return field?.type === 'array' ? fieldLines(field.fields, spoken, findTitle) : []
}

function contentFields(kind: string): Field[] {
  const fields = findBlock(kind)?.config.fields ?? []
  return fields.filter((field) => !('name' in field) || field.name !== 'heading')
}

function fieldLines(fields: readonly Field[], values: unknown, findTitle: FindTitle): ReadingLine[] {
  if (!isRecord(values)) return []
  // The words of an entry stand for the title of the document that it points to.
  const isLabelled = toText(values.label) !== ''
  return fields.flatMap((field): ReadingLine[] => {
    if (!('name' in field) || !field.name || field.name === 'key') return []
    const value = values[field.name]
    switch (field.type) {
      case 'text':
      case 'textarea':
        return textLines(field, toText(value))
      case 'richText':
        return isRecord(value) ? proseLines(value.root) : []
      case 'array':
        return listLines(field, value, findTitle)
      case 'relationship':
      case 'upload': {
        const title = isLabelled ? undefined : referenceTitle(field.relationTo, value, findTitle)
        return title ? [{ style: 'label', text: title }] : []
      }
      default:
        return []
    }
  })
}

const labelFields = new Set(['label', 'question', 'value'])
const runningText = new Set(['introduction', 'text', 'closing', 'caption'])

function textLines(field: TextField | TextareaField, text: string): ReadingLine[] {
  if (!text || field.name === 'href' || field.name === 'url') return []
  if (labelFields.has(field.name)) return [{ style: 'label', text }]
  // Only what stands apart from the running text is announced by its name: "Move on when", "If progress stalls".
  const name = typeof field.label === 'string' && !runningText.has(field.name) ? `${field.label}: ` : ''
  return [{ style: 'text', text: `${name}${text}` }]
}

function listLines(field: ArrayField, value: unknown, findTitle: FindTitle) {
  const rows = Array.isArray(value) ? value : []
  const lines = rows.flatMap((row) => fieldLines(field.fields, row, findTitle))
  if (lines.length === 0) return []
  const heading: ReadingLine[] =
    typeof field.label === 'string' && field.name !== 'items' ? [{ style: 'heading', text: field.label }] : []
  return [...heading, ...lines]
}

function referenceTitle(relationTo: unknown, value: unknown, findTitle: FindTitle): string | undefined {
  if (typeof value === 'string' && typeof relationTo === 'string') return findTitle(relationTo, value)
  if (isRecord(value) && typeof value.relationTo === 'string' && typeof value.value === 'string')
    return findTitle(value.relationTo, value.value)
  return undefined
}

function proseLines(node: unknown): ReadingLine[] {
  const children = (node as RichNode | undefined)?.children ?? []
  return children.flatMap((child): ReadingLine[] => {
    if (child.type === 'list') return proseLines(child)
    if (child.type === 'block') {
      const { title, text } = child.fields ?? {}
      return [...line('label', String(title ?? '')), ...line('text', String(text ?? ''))]
    }
    const nested = child.children?.filter(({ type }) => type === 'list') ?? []
    const style = child.type === 'listitem' ? 'list-item' : child.type === 'heading' ? 'label' : 'text'
    return [...line(style, nodeText(child)), ...nested.flatMap(proseLines)]
  })
}

function nodeText(node: RichNode): string {
  if (node.type === 'list') return ''
  if (node.type === 'linebreak') return ' '
  return node.text ?? node.children?.map(nodeText).join('') ?? ''
}

const line = (style: ReadingLine['style'], text: string): ReadingLine[] =>
  text.trim() ? [{ style, text: text.trim() }] : []

const toText = (value: unknown): string =>
  isRecord(value) && typeof value.text === 'string' ? value.text.trim() : ''

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
