import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { findFields, type QueriedCollection } from './query-fields.ts'

/**
 * Lists are sorted by visible fields of the document itself only. Payload passes a sort that it can't resolve on to the
 * database, so that the order revealed hidden fields (`sort=updatedBy.hash`); a sort through a relation, unlike a filter,
 * isn't limited to related documents that the user may read. Read access to the field itself is checked by Payload.
 *
 * The API refuses another sort. The panel stores the sort of a list with the user's preferences before it reads the
 * list, so refusing it there would make the list unusable; it is dropped.
 */
export const checkSort: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  const { sort } = args as { sort?: unknown }
  if (overrideAccess || !sort) return
  const entries = [sort].flat().flatMap((entry) => String(entry).split(','))
  const refused = entries.filter((entry) => !isSortable(entry.replace(/^-/, ''), { collection, req }))
  if (refused.length === 0 && entries.length <= maxEntries) return
  if (req.payloadAPI !== 'REST')
    return { ...args, sort: entries.filter((entry) => !refused.includes(entry)).slice(0, maxEntries) }
  const message =
    refused.length === 0
      ? `A list can be sorted by up to ${maxEntries} fields.`
      : `A list can’t be sorted by “${refused.join('”, “').slice(0, 200)}”. Sort by a field of the documents themselves.`
  throw new APIError(message, 400, undefined, true)
}

const maxEntries = 5

function isSortable(path: string, queried: QueriedCollection): boolean {
  const [field, ...others] = findFields(path, queried) ?? []
  return field !== undefined && others.length === 0 && sortableTypes.has(field.type) && !isVirtual(field)
}

/** Fields with one value in a column of their own. */
const sortableTypes: ReadonlySet<string> = new Set([
  'checkbox',
  'code',
  'date',
  'email',
  'number',
  'radio',
  'relationship',
  'select',
  'text',
  'textarea',
  'upload',
])

const isVirtual = (field: object): boolean => 'virtual' in field && Boolean(field.virtual)
