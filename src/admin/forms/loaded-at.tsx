'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Shows nothing. Keeps in the form, as `loadedAt`, which state of the document the editor has before them, so that the
 * server can refuse a save made on an older one. After each save, autosaves included, that is the saved state.
 */
export function LoadedAt() {
  const { data } = useDocumentInfo()
  // All of them, not two: when the form replaces its state the value is lost without having changed for this component.
  const [fields, dispatch] = useAllFormFields()
  const told = fields.loadedAt?.value
  // A save is known here at once, and in the form's own fields only after one more request.
  const loadedAt = later(fields.updatedAt?.value, data?.updatedAt)

  useEffect(() => {
    if (!loadedAt || told === loadedAt) return
    // UPDATE would mark every other field as unchanged, and the next autosave would take back what was just typed.
    dispatch({
      type: 'UPDATE_MANY',
      formState: {
        loadedAt: { value: loadedAt, initialValue: loadedAt, valid: true, passesCondition: true },
      },
    })
  })

  return null
}

function later(one: unknown, other: unknown): string | undefined {
  // ISO 8601 in UTC sorts as text.
  return [one, other]
    .filter((moment) => typeof moment === 'string')
    .sort()
    .at(-1)
}
