'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import type { OperationKind } from '#domain/adaptation/operations.ts'
import { toFormState } from '../forms/row-form-state.ts'
import type { Row } from './own-text.ts'

/** One row of an adaptation's operations, read from and written to the form. `path` is that of any field of the row. */
export function useOperation(path: string) {
  const row = path.split('.').slice(0, 2).join('.')
  const content = `${row}.content`
  const at = useFormFields(([fields]) => fields[`${row}.at`]?.value as string | undefined)
  const baseRevision = useFormFields(
    ([fields]) => fields[`${row}.baseRevision`]?.value as string | null | undefined,
  )
  const op = useFormFields(([fields]) => fields[`${row}.op`]?.value as OperationKind | undefined)
  const { addFieldRow, removeFieldRow, getDataByPath, dispatchFields, setModified } = useForm()

  const ownText = () => (getDataByPath<Row[]>(content) ?? []) as Row[]

  const write = (values: { at?: string; baseRevision?: string }) => {
    // UPDATE would mark every other field as unchanged since the last request.
    dispatchFields({
      type: 'UPDATE_MANY',
      formState: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          `${row}.${name}`,
          { value, initialValue: value, valid: true, passesCondition: true },
        ]),
      ),
    })
    setModified(true)
  }

  /** Puts one section in the place of the clinic's own text, or nothing. */
  const writeOwnText = (section: Row | null) => {
    for (let index = ownText().length - 1; index >= 0; index -= 1) {
      removeFieldRow({ path: content, rowIndex: index })
    }
    if (!section) return
    addFieldRow({
      blockType: String(section.blockType),
      path: content,
      rowIndex: 0,
      schemaPath: 'adaptations.operations.content',
      subFieldState: toFormState(section),
    })
  }

  // A new row has its default only after the form's first request.
  return { at, baseRevision, op: op ?? ('replace' as const), write, ownText, writeOwnText }
}
