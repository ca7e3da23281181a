'use client'

import { useDocumentDrawerContext, useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui'

/** Whether the page editor is shown instead of the list of all fields. A drawer always shows the fields. */
export function useIsInEditor(): boolean {
  const { id, isTrashed } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { isLivePreviewing } = useLivePreviewContext()
  return Boolean(id) && !isTrashed && !drawerSlug && isLivePreviewing
}
