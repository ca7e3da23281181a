'use client'

import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'
import { type Changes, changesPath } from './form-state-response.ts'
import { leftOverFields } from './left-over-fields.ts'

/** Milliseconds after a change in which a response may cancel its request: the form's delay of 250 ms and a margin. */
const raceWindow = 400

/**
 * Renders nothing. Ensures that every change of the form is sent to the server, and that its response brings back no row that
 * has been removed in the meantime.
 *
 * The panel's form requests its state 250 ms after a change. If the response to an earlier request arrives in between,
 * the form assumes that it covers the change and sends no request: a new row then loads forever, and a field that the
 * change makes visible does not appear. So changes are counted in the form's state, each response contains the number of
 * changes that it covers, and a response within this time that does not cover the last change triggers another request.
 */
export function ResyncFormState() {
  const [fields, dispatch] = useAllFormFields()
  const changes = (fields[changesPath] ?? {}) as Changes
  const { count = 0, seen = 0, answer, repeated = 0 } = changes
  const last = useRef({ fields, answer, changedAt: 0 })

  useEffect(() => {
    const before = last.current
    const hasChanged = !haveSameValues(before.fields, fields)
    const wasMissed =
      answer !== before.answer && seen < count && performance.now() - before.changedAt < raceWindow
    const changedAt = hasChanged || wasMissed ? performance.now() : before.changedAt
    last.current = { fields, answer, changedAt }
    if (answer !== before.answer)
      for (const path of leftOverFields(fields)) dispatch({ type: 'REMOVE', path })
    if (hasChanged) dispatch(keepChanges({ ...changes, count: count + 1 }))
    else if (wasMissed) dispatch(keepChanges({ ...changes, repeated: repeated + 1 }))
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
