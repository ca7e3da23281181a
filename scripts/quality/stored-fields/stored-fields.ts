import type { Field, Option } from 'payload'
import { defaultContentLocale } from '#domain/locales/localized.ts'

/** The paths of a collection's fields that store a value. Those of sections are their blocks' own. */
export function storedFields(fields: readonly Field[], parent: string): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'ui' || field.type === 'join') return []
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => storedFields(tab.fields, parent))
    if (!('name' in field) || !field.name) return 'fields' in field ? storedFields(field.fields, parent) : []
    const path = `${parent}.${field.name}`
    return 'fields' in field ? storedFields(field.fields, path) : [path]
  })
}

/** A row with a value in every field. Relations lead to the row of their collection, whose id is the collection's name. */
export function sampleRow(
  fields: readonly Field[],
  parent: string,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'ui' || field.type === 'join') return []
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => Object.entries(sampleRow(tab.fields, parent, given)))
    if (!('name' in field) || !field.name)
      return 'fields' in field ? Object.entries(sampleRow(field.fields, parent, given)) : []
    const path = `${parent}.${field.name}`
    return [[field.name, path in given ? given[path] : sampleValue(field, path, given)]]
  })
  return Object.fromEntries(entries)
}

function sampleValue(field: Field, path: string, given: Readonly<Record<string, unknown>>): unknown {
  if (field.type === 'group') return sampleRow(field.fields, path, given)
  if (field.type === 'array') return [{ ...sampleRow(field.fields, path, given), id: path }]
  if (field.type === 'blocks') return []
  const value = sampleLeaf(field)
  const values = 'hasMany' in field && field.hasMany ? [value] : value
  return 'localized' in field && field.localized ? { [defaultContentLocale]: values } : values
}

function sampleLeaf(field: Field): unknown {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string'
        ? field.relationTo
        : { relationTo: field.relationTo[0], value: field.relationTo[0] }
    case 'select':
    case 'radio':
      return optionValue(field.options[0])
    case 'checkbox':
      return true
    case 'number':
      return 1
    case 'point':
      return [0, 0]
    case 'date':
      return '2026-01-01T12:00:00.000Z'
    case 'richText':
      return { root: { type: 'root', children: [] } }
    default:
      return 'x'
  }
}

const optionValue = (option: Option | undefined) => (typeof option === 'object' ? option.value : option)
