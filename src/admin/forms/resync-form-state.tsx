'use client'

import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'
import { type Changes, changesPath } from './form-state-response.ts'

/** Milliseconds after a change within which an answer may have made the form forget it: a quarter second and some. */
const raceWindow = 400

/**
 * Shows nothing. Sees to it that the server learns of every change of the form.
 *
 * The panel's form asks the server a quarter second after a change, unless an answer to an earlier question arrives in
 * between: it takes that as covering the change too. A new row then loads for ever, and a field that the change calls
 * for does not appear. So the changes are counted in the form's state, the server tells the last one that it has seen,
 * and an answer that comes so soon after a change that it has not seen makes the form ask again.
 */
export function ResyncFormState() {
  const [fields, dispatch] = useAllFormFields()
  const changes = (fields[changesPath] ?? {}) as Changes
  const { count = 0, seen = 0, answer, repeated = 0 } = changes
  const last = useRef({ fields, answer, changedAt: 0 })

  useEffect(() => {
    const before = last.current
    const hasChanged = !haveSameValues(before.fields, fields)
    const isForgotten =
      answer !== before.answer && seen < count && performance.now() - before.changedAt < raceWindow
    const changedAt = hasChanged || isForgotten ? performance.now() : before.changedAt
    last.current = { fields, answer, changedAt }
    if (hasChanged) dispatch(keepChanges({ ...changes, count: count + 1 }))
    else if (isForgotten) dispatch(keepChanges({ ...changes, repeated: repeated + 1 }))
  })

  return null
}

/** `disableFormData`: part of the form's state, never of the document. */
const keepChanges = (changes: Changes) => ({
  type: 'UPDATE_MANY' as const,
  formState: { [changesPath]: { ...changes, disableFormData: true } } as FormState,
})

function haveSameValues(before: FormState, after: FormState): boolean {
  if (before === after) return true
  const names = fieldNames(after)
  if (names.length !== fieldNames(before).length) return false
  return names.every((name) => before[name]?.value === after[name]?.value)
}

const fieldNames = (state: FormState) => Object.keys(state).filter((name) => name !== changesPath)
