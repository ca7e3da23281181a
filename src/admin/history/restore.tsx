'use client'

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { SavedVersion } from '#domain/page-list/saved-version.ts'
import { announceReceipt } from '../receipts/announce-receipt.ts'
import { postRestore } from './use-history.ts'

type Props = {
  version: SavedVersion
  /** Of a document with drafts: what publishing the version does. */
  published?: string
  onRestored: () => void
}

/**
 * The ways back to a version, with what each does. One that was a draft becomes the draft again: restored as it was, Payload would
 * take the document off the site.
 */
export function Restore({ version, published = 'the site shows it at once', onRestored }: Props) {
  const { id, collectionSlug = '', hasPublishPermission } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const [isRestoring, setRestoring] = useState(false)
  const hasDrafts = useHasDrafts()
  const mayPublish = !hasDrafts || (version.isPublished && hasPublishPermission)
  const restore = async (isDraft: boolean) => {
    setRestoring(true)
    const problem = await postRestore(
      `${api}/${collectionSlug}/versions/${version.id}${isDraft ? '?draft=true' : ''}`,
    )
    setRestoring(false)
    if (problem) {
      toast.error(problem)
      return
    }
    toast.success(isDraft ? 'The version is the draft now.' : 'The version is on the site now.')
    if (!isDraft) announceReceipt({ api, collection: collectionSlug, ids: [String(id)] })
    onRestored()
  }
  return (
    <>
      <p>
        {hasDrafts && 'As a draft, it replaces the draft and the site stays as it is. '}
        {mayPublish && (hasDrafts ? `Published, ${published}. ` : 'The site shows it at once. ')}
        What the document holds now stays in this list.
      </p>
      <div className="polyclinic-actions">
        {hasDrafts && (
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            disabled={isRestoring}
            onClick={() => restore(true)}
          >
            Restore as a draft
          </Button>
        )}
        {mayPublish && (
          <Button size="small" margin={false} disabled={isRestoring} onClick={() => restore(false)}>
            {hasDrafts ? 'Publish this version' : 'Restore this version'}
          </Button>
        )}
      </div>
    </>
  )
}

export function useHasDrafts(): boolean {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  return Boolean(getEntityConfig({ collectionSlug })?.versions?.drafts)
}
