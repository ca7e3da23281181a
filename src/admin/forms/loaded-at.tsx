'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Renders nothing. Keeps the `updatedAt` of the loaded document in the form as `loadedAt`, so that the server can refuse a
 * save based on an outdated state. After each save, autosaves included, it is that of the saved state.
 */
export function LoadedAt() {
  const { data } = useDocumentInfo()
  // All fields: when the form replaces its state, `loadedAt` is lost without a change that a narrower hook would see.
  const [fields, dispatch] = useAllFormFields()
  const current = fields.loadedAt?.value
  // `data` changes at once after a save, the form's fields only after another request.
  const loadedAt = later(fields.updatedAt?.value, data?.updatedAt)

  useEffect(() => {
    if (!loadedAt || current === loadedAt) return
    // UPDATE would mark all other fields as unchanged, and the next autosave would revert what was just typed.
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
  // ISO 8601 timestamps in UTC sort as text.
  return [one, other]
    .filter((moment) => typeof moment === 'string')
    .sort()
    .at(-1)
}
