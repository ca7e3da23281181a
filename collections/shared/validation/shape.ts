import {
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import { isRecord } from '#base/narrow.ts'
import { findBlock } from '#blocks/blocks.ts'
import { collectLeaves, type Leaf } from '#blocks/collect-leaves.ts'

/**
 * Refuses data that no field could hold, in drafts and in fields that are hidden too, where Payload validates nothing: the
 * database would answer with a server error, or keep a section of an unknown kind that nobody could open.
 */
export function withShapeCheck(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeValidate: [...(hooks?.beforeValidate ?? []), refuseMalformedData] },
  }
}

const refuseMalformedData: CollectionBeforeValidateHook = ({ data, collection, req }) => {
  const errors = [...collectLeaves(collection.fields, data).flatMap(malformed), ...unknownSections(data)]
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return data
}

function malformed({ field, value, path }: Leaf): ValidationFieldError[] {
  const isDate = value instanceof Date || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
  if (field.type === 'date' && value !== '' && !isDate)
    return [{ path, message: 'This must be a date, for example 2026-11-29.' }]
  if (field.type === 'number' && !Number.isFinite(value)) return [{ path, message: 'This must be a number.' }]
  return []
}

function unknownSections(data: Record<string, unknown> | undefined): ValidationFieldError[] {
  const operations = Array.isArray(data?.operations) ? data.operations : []
  const lists = [
    { path: 'sections', rows: data?.sections },
    ...operations.map((row, index) => ({ path: `operations.${index}.content`, rows: row?.content })),
  ]
  return lists.flatMap(({ path, rows }) =>
    (Array.isArray(rows) ? rows : []).flatMap((row, index) =>
      isRecord(row) && findBlock(String(row.blockType))
        ? []
        : [{ path: `${path}.${index}`, message: 'There is no such kind of section.' }],
    ),
  )
}
