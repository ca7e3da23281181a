import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { isRecord } from '#base/narrow.ts'

/** What the server sets by itself at each save. */
const ofServer = ['updatedAt', 'createdAt', 'loadedAt', 'updatedBy', '_status']

/**
 * The form's data. Two are equal if there is nothing to save or to show between them: the order in which the server has sent the
 * fields says nothing, and neither does whether it sends an empty field.
 */
export function fingerprint(fields: FormState): string {
  const data = Object.entries(reduceFieldsToValues(fields, true))
  return JSON.stringify(Object.fromEntries(data.filter(([name]) => !ofServer.includes(name))), inOrder)
}

const inOrder = (_: string, value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, each]) => !isNothing(each))
          .toSorted(byName),
      )
    : value

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

/**
 * Whether a state of the form has all the data of an earlier one, and more in fields that the earlier one lacked. The server adds
 * those to a new row in its next answer; what a user does changes fields, or adds a row.
 */
export function onlyAddsFields(before: FormState, after: FormState): boolean {
  const known = Object.fromEntries(Object.entries(after).filter(([path]) => path in before))
  return rowsOf(before) === rowsOf(known) && fingerprint(before) === fingerprint(known)
}

/** The ids of all rows, in their order. */
export const rowsOf = (fields: FormState): string =>
  Object.entries(fields)
    .flatMap(([path, { rows }]) => (rows?.length ? [`${path}:${rows.map(({ id }) => id)}`] : []))
    .toSorted()
    .join(';')
