'use client'

import { Button, Gutter, Link, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { SavedVersion } from '#domain/page-list/saved-version.ts'
import { useCanEdit } from '../editor/use-can-edit.ts'
import { useLatest } from '../forms/use-latest.ts'
import { timeOf } from './timeline.tsx'
import { postRestore } from './use-history.ts'
import '../admin.css'
import './history.css'

/** The tab *Versions* of a document: who saved each one and what it changed, a comparison by words, and ways back to it. */
export function Versions() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const { admin, api } = config.routes
  const canEdit = useCanEdit()
  const [found, reload] = useLatest<{ versions: SavedVersion[] }>(
    `${api}/history?of=${collectionSlug}:${id}&with=changes`,
  )
  const hasDrafts = useHasDrafts()
  const document = `${admin}/collections/${collectionSlug}${isTrashed ? '/trash' : ''}/${id}`
  return (
    <Gutter className="polyclinic-versions">
      {found === undefined && <p role="status">Loading the versions…</p>}
      {found === null && <p role="alert">The versions could not be loaded. Reload the page.</p>}
      <ol>
        {found?.versions.map((version, index) => (
          <li key={version.id}>
            <time dateTime={version.savedAt}>{timeOf(version.savedAt)}</time>
            <div>
              <p>
                {[
                  version.savedBy ?? 'Saved by the server',
                  hasDrafts && (version.isPublished ? 'published' : 'draft'),
                  index === 0 && 'now',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {version.changes && <p className="polyclinic-versions__changes">{version.changes}</p>}
            </div>
            {index > 0 && (
              <div className="polyclinic-actions">
                <Link
                  href={`${document}/versions/${version.id}`}
                  prefetch={false}
                  aria-label={`Compare: ${timeOf(version.savedAt)}`}
                >
                  Compare
                </Link>
                {canEdit && !isTrashed && <Restore version={version} onRestored={reload} />}
              </div>
            )}
          </li>
        ))}
      </ol>
    </Gutter>
  )
}

function useHasDrafts(): boolean {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  return Boolean(getEntityConfig({ collectionSlug })?.versions?.drafts)
}

type RestoreProps = { version: SavedVersion; onRestored: () => void }

/** One that was a draft becomes the draft again: restored as it was, Payload would take the document off the site. */
function Restore({ version, onRestored }: RestoreProps) {
  const { collectionSlug, hasPublishPermission } = useDocumentInfo()
  const { config } = useConfig()
  const [isRestoring, setRestoring] = useState(false)
  const hasDrafts = useHasDrafts()
  const restore = async (isDraft: boolean) => {
    setRestoring(true)
    const problem = await postRestore(
      `${config.routes.api}/${collectionSlug}/versions/${version.id}${isDraft ? '?draft=true' : ''}`,
    )
    setRestoring(false)
    if (problem) {
      toast.error(problem)
      return
    }
    toast.success(isDraft ? 'The version is the draft now.' : 'The version is on the site now.')
    onRestored()
  }
  return (
    <details className="polyclinic-versions__restore">
      <summary aria-label={`Restore: ${timeOf(version.savedAt)}`}>Restore</summary>
      <p>
        {hasDrafts
          ? 'As a draft, it replaces the draft and the site stays as it is. Published, the site shows it at once.'
          : 'The site shows it at once.'}{' '}
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
        {(!hasDrafts || (version.isPublished && hasPublishPermission)) && (
          <Button size="small" margin={false} disabled={isRestoring} onClick={() => restore(false)}>
            {hasDrafts ? 'Publish this version' : 'Restore this version'}
          </Button>
        )}
      </div>
    </details>
  )
}
