'use client'

import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Renders nothing. It heads a document without a title "New post" or "Untitled post", where Payload shows "[Untitled]" or an id. */
export function PlainTitle() {
  const { id, collectionSlug } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { t } = useTranslation()
  const label = collectionSlug && getEntityConfig({ collectionSlug }).labels.singular
  const isUntitled = title === `[${t('general:untitled')}]` || title === id
  useEffect(() => {
    if (!isUntitled || typeof label !== 'string') return
    // Payload sets its own heading after the effects of the form.
    const frame = requestAnimationFrame(() =>
      setDocumentTitle(`${id ? 'Untitled' : 'New'} ${label.toLowerCase()}`),
    )
    return () => cancelAnimationFrame(frame)
  }, [isUntitled, id, label, setDocumentTitle])
  return null
}
