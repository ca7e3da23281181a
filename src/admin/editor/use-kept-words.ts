'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useEffect, useRef } from 'react'

/** Milliseconds within which a rich text hands over what is typed: Payload's field waits until the browser is idle, 500 at most. */
const handover = 600

/**
 * Keeps the answer to a save from replacing words that were typed while it was on its way. Payload takes over the server's
 * value of a field unless the field is marked as modified, and marks only the last one that changed; a rich text starts anew with it.
 *
 * @returns a function that waits until what has been typed is in the form
 */
export function useKeptWords(isSaving: boolean): () => Promise<void> {
  const [fields, dispatchFields] = useAllFormFields()
  const { getFields } = useForm()
  const submitted = useRef<FormState>(fields)
  const typedAt = useRef(0)
  if (!isSaving) submitted.current = fields

  useEffect(() => {
    // Merged, so that a value which is on its way into the form is not replaced.
    const mark = (paths: readonly string[]) => {
      const current = getFields()
      const unmarked = paths.filter((path) => current[path] && !current[path].isModified)
      if (unmarked.length === 0) return
      const serverState = Object.fromEntries(
        unmarked.map((path) => {
          const { valid, passesCondition, blocksFilterOptions } = current[path] ?? {}
          return [path, { isModified: true, valid, passesCondition, blocksFilterOptions }]
        }),
      )
      dispatchFields({
        type: 'MERGE_SERVER_STATE',
        acceptValues: false,
        prevStateRef: { current },
        serverState,
      })
    }
    if (isSaving) {
      mark(Object.keys(fields).filter((path) => fields[path]?.value !== submitted.current[path]?.value))
      mark(pathOfRichText(document.activeElement))
    }
    const onTyping = ({ type, target }: Event) => {
      const path = pathOfRichText(target)
      if (path.length > 0 && type === 'input') typedAt.current = Date.now()
      if (isSaving) mark(path)
    }
    for (const type of events) document.addEventListener(type, onTyping)
    return () => {
      for (const type of events) document.removeEventListener(type, onTyping)
    }
  }, [fields, isSaving, getFields, dispatchFields])

  return useCallback(async () => {
    const wait = typedAt.current + handover - Date.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  }, [])
}

const events = ['input', 'focusin'] as const

/** The path of the field whose rich text an element is in: one, or none. */
function pathOfRichText(element: unknown): string[] {
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return []
  const path = element.closest<HTMLElement>('[data-field-path]')?.dataset.fieldPath
  return path ? [path] : []
}
