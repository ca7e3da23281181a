'use client'

import {
  useDocumentDrawerContext,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Renders nothing. Once a new document is stored, its form takes nothing more until the edit view has replaced it. Payload would
 * let one go on meanwhile: what is typed would be lost, and Save would store a second document.
 */
export function HoldAfterCreate() {
  const { id } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { setProcessing } = useForm()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const isModified = useFormModified()
  const wasProcessing = useRef(false)

  useEffect(() => {
    const isAnswered = wasProcessing.current && !isProcessing
    wasProcessing.current = isProcessing
    // A save that was refused leaves the form modified or submitted. A drawer closes by itself.
    const isStored = isAnswered && !isModified && !isSubmitted
    if (isStored && id === undefined && !drawerSlug) setProcessing(true)
  })

  return null
}
