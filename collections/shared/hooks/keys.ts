import type { ArrayField, CollectionBeforeValidateHook, CollectionConfig, Field } from 'payload'
import { isRecord, isRowList } from '#base/narrow.ts'
import { findSectionRules } from '#blocks/blocks.ts'
import { assignItemKeys, assignKeys } from '#domain/library/keys.ts'

type Row = Record<string, unknown>

/**
 * Gives keys to sections, their items, and the entries of every other list that has a field for them, at any depth. Adaptations
 * and links address them by these.
 */
export function withKeys(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeValidate: [...(hooks?.beforeValidate ?? []), assignMissingKeys] },
  }
}

const assignMissingKeys: CollectionBeforeValidateHook = ({ data, collection }) =>
  data && keyFields(collection.fields, data)

const keyFields = (fields: readonly Field[], row: Row): Row =>
  fields.reduce((keyed, field) => keyField(field, keyed), row)

function keyField(field: Field, row: Row): Row {
  if (field.type === 'tabs')
    return field.tabs.reduce(
      (keyed, tab) =>
        'name' in tab && tab.name ? keyGroup(tab.name, tab.fields, keyed) : keyFields(tab.fields, keyed),
      row,
    )
  if (field.type === 'blocks') {
    const sections = row[field.name]
    return isRowList(sections) ? { ...row, [field.name]: assignKeys(sections, findSectionRules) } : row
  }
  if (field.type === 'array') return keyList(field, row)
  if (!('fields' in field)) return row
  return 'name' in field && field.name
    ? keyGroup(field.name, field.fields, row)
    : keyFields(field.fields, row)
}

function keyGroup(name: string, fields: readonly Field[], row: Row): Row {
  const group = row[name]
  return isRecord(group) ? { ...row, [name]: keyFields(fields, group) } : row
}

function keyList({ name, fields }: ArrayField, row: Row): Row {
  const entries = row[name]
  if (!isRowList(entries)) return row
  const keyed = { ...row, [name]: entries.map((entry) => keyFields(fields, entry)) }
  const hasKeys = fields.some((field) => 'name' in field && field.name === 'key')
  return hasKeys ? assignItemKeys(keyed, { itemLists: [name], keyFields: textsIn(fields) }) : keyed
}

/** The texts of an entry, in the order of its form: its key is made from the first that has words. */
const textsIn = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) =>
    (field.type === 'text' || field.type === 'textarea') && field.name !== 'key' ? field.name : [],
  )
