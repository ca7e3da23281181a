import type { ClientField } from 'payload'
import { getFieldPaths } from 'payload/shared'

export type FoundField = { field: ClientField; parentSchemaPath: string }

/** A collection's field by its name, also in tabs and rows that have none, and the schema path of what holds it. */
export function findField(
  fields: readonly ClientField[],
  name: string,
  parent: { parentIndexPath: string; parentSchemaPath: string },
): FoundField | undefined {
  for (const [index, field] of fields.entries()) {
    if ('name' in field && field.name === name) return { field, parentSchemaPath: parent.parentSchemaPath }
    const { indexPath, schemaPath } = getFieldPaths({ field, index, ...parent })
    const inside = { parentIndexPath: indexPath, parentSchemaPath: schemaPath }
    const found =
      field.type === 'tabs'
        ? // A tab is a field to Payload's client, but its type is another one.
          findField(field.tabs as unknown as ClientField[], name, inside)
        : hasFields(field)
          ? findField(field.fields, name, inside)
          : undefined
    if (found) return found
  }
  return undefined
}

/** Rows, collapsible fields and tabs, whose fields are on the same level as they are. */
const hasFields = (field: ClientField): field is ClientField & { fields: ClientField[] } =>
  'fields' in field && !('name' in field && field.name)
