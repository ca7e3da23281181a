'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { toFormState } from '../forms/row-form-state.ts'
import type { OperationRow } from './edit-operations.ts'

/** The fields of a row that the editor changes by itself. */
const changeable = ['op', 'at', 'to', 'heading', 'wording', 'baseRevision'] as const

/** Reads and writes the changes of an adaptation in the form. */
export function useOperations() {
  const { addFieldRow, removeFieldRow, moveFieldRow, dispatchFields, getDataByPath, setModified } = useForm()
  // The form has no other sign of a change in its rows.
  const fields = useFormFields(([state]) => state)
  const rows = useMemo(
    () => (fields.operations?.rows?.length ? (getDataByPath<OperationRow[]>('operations') ?? []) : []),
    [fields, getDataByPath],
  )

  /** Makes the form's rows those of the list: rows without an id are added, missing ones removed, others reordered. */
  const write = (next: readonly OperationRow[]) => {
    const kept = next.flatMap(({ id }) => id ?? [])
    const order = rows.map(({ id }) => id)
    for (let index = order.length - 1; index >= 0; index -= 1) {
      if (kept.includes(order[index] ?? '')) continue
      removeFieldRow({ path: 'operations', rowIndex: index })
      order.splice(index, 1)
    }
    kept.forEach((id, index) => {
      const from = order.indexOf(id)
      if (from === index) return
      moveFieldRow({ path: 'operations', moveFromIndex: from, moveToIndex: index })
      order.splice(index, 0, ...order.splice(from, 1))
    })
    next.forEach((row, index) => {
      const before = rows.find(({ id }) => id === row.id)
      if (row.id && before) change(index, before, row)
      else add(index, row)
    })
    setModified(true)
  }

  const add = (index: number, { content: [section] = [], ...row }: OperationRow) => {
    addFieldRow({
      path: 'operations',
      rowIndex: index,
      schemaPath: 'adaptations.operations',
      subFieldState: toFormState(row),
    })
    if (!section) return
    addFieldRow({
      blockType: String(section.blockType),
      path: `operations.${index}.content`,
      rowIndex: 0,
      schemaPath: 'adaptations.operations.content',
      subFieldState: toFormState(section),
    })
  }

  const change = (index: number, before: OperationRow, after: OperationRow) => {
    const changed = changeable.filter((name) => (before[name] ?? null) !== (after[name] ?? null))
    if (changed.length === 0) return
    // UPDATE would mark all other fields as unchanged since the last request.
    dispatchFields({
      type: 'UPDATE_MANY',
      formState: Object.fromEntries(
        changed.map((name) => [
          `operations.${index}.${name}`,
          {
            value: after[name] ?? null,
            initialValue: after[name] ?? null,
            valid: true,
            passesCondition: true,
            isModified: true,
          },
        ]),
      ),
    })
  }

  return { rows, write }
}
