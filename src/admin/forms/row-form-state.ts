import type { FormState } from 'payload'
import { isRowList } from '#base/narrow.ts'

type Row = Record<string, unknown>

/**
 * Converts a row of a blocks field to the panel's form state: a flat object in which every list has the ids of its rows.
 * The form's next request adds the rest (defaults, rich-text editors).
 */
export function toFormState(row: Row): FormState {
  const state: FormState = { id: leaf(newRowId()) }
  for (const [name, value] of Object.entries(row)) {
    if (value === null || value === undefined || name === 'id' || name === 'blockType') continue
    if (isRowList(value)) Object.assign(state, rowsFormState(name, value))
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

/** An id in the panel's format: 24 hexadecimal digits. */
function newRowId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
