'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

/** Whether the user may save the document, and nobody else is in it. */
export function useCanEdit(): boolean {
  const { user } = useAuth()
  const { hasSavePermission, documentIsLocked, currentEditor } = useDocumentInfo()
  const editor = currentEditor && typeof currentEditor === 'object' ? currentEditor.id : currentEditor
  const isTaken = Boolean(documentIsLocked && editor && editor !== user?.id)
  return Boolean(hasSavePermission) && !isTaken
}
