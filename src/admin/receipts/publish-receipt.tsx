'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { Receipt } from '#domain/page-list/receipt.ts'
import { describeReceipt } from './describe-receipt.ts'

/** After a publication: whether the pages that it changed are live, as their sites' own server serves them. */
export function PublishReceipt() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const savedAt = data?.updatedAt
  const seen = useRef(savedAt)

  useEffect(() => {
    const isSaved = seen.current !== savedAt
    const isNew = seen.current === undefined
    seen.current = savedAt
    if (!id || !isSaved || isNew || data?._status !== 'published') return
    announce(`${config.routes.api}/receipt?of=${collectionSlug}:${id}`)
  }, [id, collectionSlug, config, data, savedAt])
  return null
}

async function announce(address: string): Promise<void> {
  const receipt = await fetch(address, { credentials: 'include' })
    .then(async (response) => (response.ok ? ((await response.json()) as Receipt) : null))
    .catch(() => null)
  if (!receipt) {
    toast.error('Published. Whether the pages are live could not be checked.', { duration: 20_000 })
    return
  }
  const sentence = describeReceipt(receipt)
  if (!sentence) return
  const { view, failures } = receipt
  const action = view
    ? { label: 'View', onClick: () => window.open(view, '_blank', 'noreferrer') }
    : undefined
  if (failures.length > 0) toast.error(sentence, { duration: Number.POSITIVE_INFINITY, action })
  else toast.success(sentence, { duration: 6_000, action })
}
