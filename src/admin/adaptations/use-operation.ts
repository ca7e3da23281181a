'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import type { OperationKind } from '#domain/library/section.ts'
import { toFormState } from '../forms/row-form-state.ts'
import type { Row } from './own-text.ts'

/** Reads and writes one operation of an adaptation in the form. `path` is the path of any field in its row. */
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
    // UPDATE would mark all other fields as unchanged since the last request.
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

  /** Replaces the clinic's own text with a section, or removes it. */
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

  // A new row gets its default only after the form's next request.
  return { at, baseRevision, op: op ?? ('replace' as const), write, ownText, writeOwnText }
}
