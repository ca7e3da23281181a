import { type CollectionConfig, ValidationError, type ValidationFieldError } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { findField, labelPath } from './label-path.ts'

/** What is wrong with a field: its path, its label path and a sentence for an editor. */
export type FieldFault = { path: string; label: string; message: string }

type Faulty = Pick<CollectionConfig, 'fields' | 'indexes' | 'labels'>

/**
 * The errors of a refused save, each with the labels under which an editor finds the field. Errors of the
 * database's unique indexes name columns; here they name the field that the editor can change, and its value.
 *
 * @param data the document that was to be saved, as far as it is known
 */
export function toFieldFaults(
  errors: readonly ValidationFieldError[],
  collection: Faulty,
  data?: unknown,
): FieldFault[] {
  return errors.map((each) => {
    const isTaken = takenMessages.has(each.message)
    const path = isTaken ? uniqueField(each.path, collection) : each.path
    const labels = labelPath(collection.fields, path, data)
    const message = isTaken ? describeTaken(path, labels, collection, data) : toSentence(each)
    return { path, label: labels.join(' > '), message }
  })
}

/** A fault as one sentence that names the field, unless its message already does. */
export function describeFault({ label, message }: FieldFault): string {
  if (!label) return message
  const [own = '', ...around] = label.split(' > ').reverse()
  const isNamed = message.includes(`“${own}”`)
  const place = isNamed ? around.reverse().join(' > ') : label
  return place ? `${place} – ${message}` : message
}

/** Payload's message of a unique index, in the panel's language and without a request. */
const takenMessages = new Set(['Value must be unique'])

/**
 * The field that an editor can change. The database names the first column of an index over several fields (`tenant_id`
 * on SQLite, `tenant` on MongoDB), which says for whom the last one has to be unique.
 */
function uniqueField(column: string, { fields, indexes = [] }: Faulty): string {
  const name = column.replace(/_id$/, '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const path = findField(fields, name) ? name : column
  const last = indexes.find((index) => index.unique && index.fields[0] === path)?.fields.at(-1) ?? path
  return visibleFields[last] ?? last
}

/** Fields that an editor sees instead of a hidden one. */
const visibleFields: Record<string, string> = { sourceKey: 'source' }

function describeTaken(path: string, labels: string[], { labels: names }: Faulty, data: unknown): string {
  const value = isRecord(data) ? data[path] : undefined
  const kind = typeof names?.singular === 'string' ? names.singular.toLowerCase() : 'document'
  const shown = typeof value === 'string' && value ? ` ${value}` : ''
  return `“${labels.at(-1) ?? 'Value'}”${shown} is already used by another ${kind}. Enter a different one, or change the other ${kind}.`
}

function toSentence({ message }: ValidationFieldError): string {
  // Payload lists ids here.
  return message.startsWith('This field has the following invalid selections')
    ? 'One of the chosen documents does not exist or cannot be used here. Choose another one.'
    : message
}

/** Whether an error lists fields. Compared by name too, because a bundle may hold a second copy of the class. */
export const isValidationError = (error: unknown): error is ValidationError =>
  error instanceof ValidationError ||
  (error instanceof Error && error.name === 'ValidationError' && 'data' in error)
