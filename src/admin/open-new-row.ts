'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Opens a row that has just been added. The panel folds it up with the others where a list begins folded; an editor who
 * adds an entry wants to write into it. Once only: who folds it up again means it.
 */
export function useOpenNewRow(path: string, isNew: boolean): void {
  const list = path.replace(/\.\d+$/, '')
  const index = Number(path.slice(list.length + 1))
  const rows = useFormFields(([fields]) => fields[list]?.rows)
  const { dispatchFields, getField } = useForm()
  const hasOpened = useRef(false)
  const isFolded = rows?.[index]?.collapsed === true
  const id = rows?.[index]?.id

  useEffect(() => {
    if (!isNew || !isFolded || hasOpened.current) return
    // Not those of the last render: the list may have been replaced since.
    const present = getField(list)?.rows
    if (present?.[index]?.id !== id) return
    hasOpened.current = true
    dispatchFields({
      type: 'SET_ROW_COLLAPSED',
      path: list,
      updatedRows: (present ?? []).map((row) => (row.id === id ? { ...row, collapsed: false } : row)),
    })
  })
}
