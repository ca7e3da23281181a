'use client'

import {
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { findFieldElement, showField } from './show-field.ts'

/** Milliseconds after which the form has the errors of the answer. */
const errorDelay = 60

/**
 * Renders nothing. After a save that was refused it goes to the first field with an error. It corrects what Payload's form
 * does then: it counts a refused publish as saved, hides the errors of a refused draft, and counts that as changed.
 */
export function FirstError() {
  const { getFields, setModified, setSubmitted } = useForm()
  const { setUnpublishedVersionCount } = useDocumentInfo()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const isModified = useFormModified()
  const wasProcessing = useRef(false)

  useEffect(() => {
    const isAnswered = wasProcessing.current && !isProcessing
    wasProcessing.current = isProcessing
    // A successful save leaves the form neither modified nor submitted.
    if (!isAnswered || !(isModified || isSubmitted)) return
    if (!isSubmitted) setUnpublishedVersionCount((count) => count - 1)
    setModified(true)
    setSubmitted(true)
    const goToFirst = () => {
      const wrong = Object.entries(getFields()).flatMap(([path, { valid }]) =>
        valid === false ? [path] : [],
      )
      if (wrong.length > 0) showField(firstOnPage(wrong))
    }
    setTimeout(goToFirst, errorDelay)
  })

  return null
}

/** The path of the field that comes first on the page; the first one where none is rendered. */
function firstOnPage(paths: string[]): string {
  const rendered = paths.flatMap((path) => {
    const element = findFieldElement(path)
    return element ? [{ path, top: element.getBoundingClientRect().top }] : []
  })
  const [first] = rendered.toSorted((a, b) => a.top - b.top)
  return first?.path ?? paths[0] ?? ''
}
