'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { announceReceipt } from './announce-receipt.ts'

/** In a document's form: the receipt of each publication, and of each save of what has no drafts. */
export function PublishReceipt() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const savedAt = data?.updatedAt
  const seen = useRef(savedAt)

  useEffect(() => {
    const isSaved = seen.current !== savedAt
    const isNew = seen.current === undefined
    seen.current = savedAt
    if (!id || !collectionSlug || !isSaved || isNew || data?._status === 'draft') return
    announceReceipt({ api: config.routes.api, collection: collectionSlug, ids: [String(id)] })
  }, [id, collectionSlug, config, data, savedAt])
  return null
}
