'use client'

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { ask } from '../forms/ask.ts'
import '../admin.css'

type Kept = { filename?: string; isCrop?: boolean } | null | undefined

/** Offers to undo the last replacement or cut of a picture. */
export const EarlierFile: UIFieldClientComponent = () => {
  const { id, savedDocumentData, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const kept = savedDocumentData?.kept as Kept
  if (!id || !kept?.filename) return null
  const bringBack = async () => {
    const answer = await ask(`${config.routes.api}/media/${id}/bring-back`)
    if ('problem' in answer) return toast.error(answer.problem)
    // The form holds the present file.
    window.location.reload()
  }
  return (
    <div className="polyclinic-note">
      <p>
        {kept.isCrop
          ? 'This picture was cut. The whole picture is kept.'
          : `This picture was replaced. The earlier one, ${kept.filename}, is kept.`}
      </p>
      {hasSavePermission && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={bringBack}>
          {kept.isCrop ? 'Bring back the whole picture' : 'Bring back the earlier picture'}
        </Button>
      )}
    </div>
  )
}
