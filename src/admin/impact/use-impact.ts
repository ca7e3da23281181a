'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { Impact } from '#domain/page-list/showing.ts'
import { type Fetched, useFetched } from '../forms/use-fetched.ts'

/** What publishing the saved draft of the document in the form changes; null for one that is no draft. */
export function useImpact(): Fetched<Impact> {
  const { id, collectionSlug, data, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const isDraft = Boolean(id) && data?._status === 'draft' && !isTrashed
  const query = new URLSearchParams({
    collection: String(collectionSlug),
    id: String(id),
    // Another state of the document has another impact.
    of: String(data?.updatedAt),
  })
  const impact = useFetched<Impact>(isDraft ? `${config.routes.api}/impact?${query}` : null)
  return isDraft ? impact : null
}
