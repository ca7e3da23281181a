'use client'

import { useAllFormFields, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Renders nothing. Keeps what was typed when the server renders the page again: Payload's form then starts anew from the
 * stored document. That happens shortly after each page has appeared while no clinic is selected, since the clinic selector
 * of `plugin-multi-tenant` refreshes the page then.
 */
export function KeepOnRefresh() {
  const { id, initialState } = useDocumentInfo()
  const [fields, dispatch] = useAllFormFields()
  const isModified = useFormModified()
  const { code: locale } = useLocale()
  const last = useRef({ id, locale, initialState })

  useEffect(() => {
    const before = last.current
    last.current = { id, locale, initialState }
    const isSameForm = before.id === id && before.locale === locale
    if (!isModified || !isSameForm || before.initialState === initialState) return
    // The form replaces its state in its own effect, which runs after this one.
    queueMicrotask(() => dispatch({ type: 'REPLACE_STATE', optimize: false, state: fields }))
  })

  return null
}
