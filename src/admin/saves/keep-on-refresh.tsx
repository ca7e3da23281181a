'use client'

import { useAllFormFields, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useLayoutEffect, useReducer, useRef } from 'react'

/**
 * Renders nothing. Keeps what was typed when the server renders the page again: Payload's form then starts anew from the
 * stored document. That happens shortly after each page has appeared while no clinic is selected, since the clinic selector
 * of `plugin-multi-tenant` refreshes the page then.
 */
export function KeepOnRefresh() {
  const { id, initialState, data, setData } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { code: locale } = useLocale()
  const last = useRef({ id, locale, initialState })
  const kept = useRef<{ data: typeof data } | null>(null)
  const [, runEffects] = useReducer((count: number) => count + 1, 0)

  useLayoutEffect(() => {
    const before = last.current
    last.current = { id, locale, initialState }
    const isSameForm = before.id === id && before.locale === locale
    if (!isSameForm || !initialState || before.initialState === initialState) return
    if (isModified) {
      replaceFields(initialState, fields)
      kept.current = { data }
    }
    // The form starts anew in an effect that React may put off, and what is typed until then would be lost. A new state in a
    // layout effect has all effects run at once, before the browser handles another key.
    runEffects()
  })
  useEffect(() => {
    const before = kept.current
    if (!before) return
    kept.current = null
    // What was typed belongs to the document as it was then: if somebody else has saved it since, the save is refused. The effect
    // that takes over the document's data runs after this one.
    queueMicrotask(() => setData(before.data ?? {}))
  })

  return null
}

/**
 * Puts fields into the state from which the form is about to start anew. If it started from the stored document and got the fields
 * afterwards, rows that are not stored would be drawn anew, and the one that has the focus would lose it.
 */
function replaceFields(state: FormState, fields: FormState): void {
  for (const path of Object.keys(state)) delete state[path]
  Object.assign(state, fields)
}
