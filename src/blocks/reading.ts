import type { ArrayField, Field, NumberField, SelectField, TextareaField, TextField } from 'payload'
import { isRecord } from '#base/narrow.ts'
import type { ReadingLine } from '#domain/adaptation/operation-targets.ts'
import type { RichNode } from '#domain/interpolation/rich-text.ts'
import { findBlock } from './blocks.ts'
import type { PlaceholderBlock } from './define-block.ts'

/** The title of a document that a section points to; undefined where it is not known. */
export type FindTitle = (collection: string, id: string) => string | undefined

type Context = Pick<PlaceholderBlock, 'rules' | 'readWithLabel'> & { findTitle: FindTitle }

/**
 * The texts of a section in plain lines, in the order of the editor's form: for editors, not for the site. Settings (a
 * select, a link's address, conditions) are left out.
 *
 * @param fields the section's fields with their tokens filled in, as `interpolateFields` returns them
 */
export function sectionToLines(
  kind: string,
  fields: Record<string, unknown>,
  findTitle: FindTitle,
): ReadingLine[] {
  const block = findBlock(kind)
  return block ? fieldLines(contentFields(block), fields, { ...block, findTitle }) : []
}

/**
 * The same of one entry of a section's list.
 *
 * @param list the name of the list that holds the entry
 */
export function itemToLines(kind: string, list: string, item: unknown, findTitle: FindTitle): ReadingLine[] {
  const block = findBlock(kind)
  if (!block) return []
  const field = contentFields(block).find((each) => 'name' in each && each.name === list)
  return field?.type === 'array' ? fieldLines(field.fields, item, { ...block, findTitle }) : []
}

/** All fields but the heading, which editors see above the lines. */
function contentFields({ config }: PlaceholderBlock): Field[] {
  return config.fields.filter((field) => !('name' in field) || field.name !== 'heading')
}

function fieldLines(fields: readonly Field[], values: unknown, context: Context): ReadingLine[] {
  if (!isRecord(values)) return []
  const { itemTitle } = context.rules
  // An entry's own title replaces that of the document that it points to.
  const hasTitle = itemTitle.some((name) => toText(values[name]) !== '')
  return fields.flatMap((field): ReadingLine[] => {
    if (field.type === 'row') return fieldLines(field.fields, values, context)
    if (!('name' in field) || !field.name || field.name === 'key') return []
    const value = values[field.name]
    switch (field.type) {
      case 'text':
      case 'textarea':
        return textLines(field, toText(value), context)
      case 'number':
        return textLines(field, typeof value === 'number' ? String(value) : '', context)
      case 'select':
        return context.readWithLabel.includes(field.name)
          ? textLines(field, optionLabel(field, value), context)
          : []
      case 'richText':
        return isRecord(value) ? proseLines(value.root) : []
      case 'array':
        return listLines(field, value, context)
      case 'relationship':
      case 'upload': {
        const title = hasTitle ? undefined : referenceTitle(field.relationTo, value, context.findTitle)
        return title ? [{ style: 'label', text: title }] : []
      }
      default:
        return []
    }
  })
}

function textLines(
  field: TextField | TextareaField | NumberField | SelectField,
  text: string,
  { rules, readWithLabel }: Context,
): ReadingLine[] {
  if (!text) return []
  // The line that an entry's key is made from is its title; a paragraph serves for a key, but is no title.
  if (field.type === 'text' && rules.keyFields.includes(field.name)) return [{ style: 'label', text }]
  const label =
    readWithLabel.includes(field.name) && typeof field.label === 'string' ? `${field.label}: ` : ''
  return [{ style: 'text', text: `${label}${text}` }]
}

function listLines(field: ArrayField, value: unknown, context: Context): ReadingLine[] {
  const rows = Array.isArray(value) ? value : []
  const lines = rows.flatMap((row) => fieldLines(field.fields, row, context))
  if (lines.length === 0) return []
  const heading: ReadingLine[] =
    typeof field.label === 'string' && field.name !== 'items' ? [{ style: 'heading', text: field.label }] : []
  return [...heading, ...lines]
}

function optionLabel({ options }: SelectField, value: unknown): string {
  const chosen = options.find((option) => typeof option === 'object' && option.value === value)
  return typeof chosen === 'object' && typeof chosen.label === 'string' ? chosen.label : ''
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
