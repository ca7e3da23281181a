'use client'

import { useDocumentDrawerContext, useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui'
import { Segments } from './segments.tsx'
import './editor.css'

/** Switches between the page and the list of all fields, which edit the same data. Replaces Payload's button with an eye. */
export function ViewSwitch() {
  const { id, isTrashed } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { isLivePreviewing, setIsLivePreviewing } = useLivePreviewContext()
  if (!id || isTrashed || drawerSlug) return null
  return (
    <Segments
      label="View"
      className="page-editor-switch"
      options={['Page', 'All fields']}
      value={isLivePreviewing ? 'Page' : 'All fields'}
      onChange={(view) => setIsLivePreviewing(view === 'Page')}
    />
  )
}
