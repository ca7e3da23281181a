import type { Field } from 'payload'
import { toWords } from 'payload/shared'
import { isRecord } from '#base/narrow.ts'
import { findBlock } from '#blocks/blocks.ts'

/**
 * The labels under which an editor finds the field at a path, from the outside in: `sections.2.items.0.label` is
 * Sections, Timeline 3, Phases, Entry 1, Label. What the path names beyond the known fields is left out.
 *
 * @param data the document; it says of which kind a section is
 */
export function labelPath(fields: readonly Field[], path: string, data?: unknown): string[] {
  const [name = '', ...rest] = path.split('.')
  const field = findField(fields, name)
  if (!field) return []
  const label = labelOf(field)
  const own = label ? [label] : []
  const value = isRecord(data) ? data[name] : undefined
  if (field.type === 'group') return [...own, ...labelPath(field.fields, rest.join('.'), value)]
  if (field.type !== 'array' && field.type !== 'blocks') return own
  const [row, ...inRow] = rest
  if (!row) return own
  const rowData = Array.isArray(value) ? value[Number(row)] : undefined
  const block = field.type === 'blocks' ? findBlock(String(rowData?.blockType))?.config : undefined
  const singular = block?.labels?.singular ?? field.labels?.singular
  const title = typeof singular === 'string' ? singular : 'Row'
  const subfields = field.type === 'array' ? field.fields : (block?.fields ?? [])
  return [...own, `${title} ${Number(row) + 1}`, ...labelPath(subfields, inRow.join('.'), rowData)]
}

/** Finds a field by name, through tabs, rows and collapsible parts, which do not appear in paths. */
export function findField(fields: readonly Field[], name: string): NamedField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name) {
      if (field.name === name) return field as NamedField
    } else if (field.type === 'tabs') {
      const found = findField(
        field.tabs.flatMap((tab) => tab.fields),
        name,
      )
      if (found) return found
    } else if ('fields' in field) {
      const found = findField(field.fields, name)
      if (found) return found
    }
  }
  return undefined
}

type NamedField = Extract<Field, { name: string }>

const labelOf = ({ label, name }: { label?: unknown; name: string }): string =>
  typeof label === 'string' ? label : label === false ? '' : toWords(name)
