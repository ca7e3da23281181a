import type { FormState } from 'payload'

type Row = Record<string, unknown>

/**
 * A row of a blocks field as the panel's form keeps it: flat, every list with the ids of its rows. The form completes
 * the rest (defaults, editors of rich text) with its next request.
 */
export function toFormState(row: Row): FormState {
  const state: FormState = { id: leaf(newRowId()) }
  for (const [name, value] of Object.entries(row)) {
    if (value === null || value === undefined || name === 'id' || name === 'blockType') continue
    if (isRows(value)) Object.assign(state, rowsFormState(name, value))
    else state[name] = leaf(value)
  }
  return state
}

function rowsFormState(name: string, list: Row[]): FormState {
  const rows = list.map((row) => ({ state: toFormState(row) }))
  const state: FormState = {
    [name]: {
      ...leaf(list.length),
      disableFormData: true,
      rows: rows.map(({ state: { id } }) => ({ id: String(id?.value), collapsed: list.length > 1 })),
    },
  }
  rows.forEach((row, index) => {
    for (const [field, value] of Object.entries(row.state)) state[`${name}.${index}.${field}`] = value
  })
  return state
}

const leaf = (value: unknown) => ({ value, initialValue: value, valid: true, passesCondition: true })

/** A list of references is a value; what else is a list of objects has rows. */
function isRows(value: unknown): value is Row[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => typeof row === 'object' && row !== null && !('relationTo' in row))
  )
}

/** As the panel makes them: 24 hexadecimal digits. */
function newRowId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
