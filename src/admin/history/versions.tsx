'use client'

import { Gutter, Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { framedCollections } from '#domain/library/collections.ts'
import type { SavedVersion } from '#domain/page-list/saved-version.ts'
import { useCanEdit } from '../editor/use-can-edit.ts'
import { useLatest } from '../forms/use-latest.ts'
import { Restore, useHasDrafts } from './restore.tsx'
import { timeOf } from './time-of.ts'
import { VersionPage } from './version-page.tsx'
import '../admin.css'
import './history.css'

/**
 * The tab *Versions* of a document: who saved each one and what it changed, the page as it looked, a comparison by fields, and ways
 * back to it.
 */
export function Versions() {
  const { id, collectionSlug = '', isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const { admin, api } = config.routes
  const mayRestore = useCanEdit() && !isTrashed
  const [found, reload] = useLatest<{ versions: SavedVersion[] }>(
    `${api}/history?of=${collectionSlug}:${id}&with=changes`,
  )
  const [shown, setShown] = useState<SavedVersion | null>(null)
  const hasDrafts = useHasDrafts()
  const hasPage = !isTrashed && framedCollections.some((framed) => framed === collectionSlug)
  const document = `${admin}/collections/${collectionSlug}${isTrashed ? '/trash' : ''}/${id}`
  const newest = found?.versions[0]
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
                {hasPage && (
                  <button
                    type="button"
                    className="polyclinic-link-button"
                    aria-label={`Show the page: ${timeOf(version.savedAt)}`}
                    onClick={() => setShown(version)}
                  >
                    Show the page
                  </button>
                )}
                <Link
                  href={`${document}/versions/${version.id}`}
                  prefetch={false}
                  aria-label={`Compare fields: ${timeOf(version.savedAt)}`}
                >
                  Compare fields
                </Link>
                {mayRestore && (
                  <details className="polyclinic-versions__restore">
                    <summary aria-label={`Restore: ${timeOf(version.savedAt)}`}>Restore</summary>
                    <Restore version={version} onRestored={reload} />
                  </details>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
      {shown && newest && (
        <VersionPage
          version={shown}
          newest={newest}
          mayRestore={mayRestore}
          onRestored={reload}
          onClose={() => setShown(null)}
        />
      )}
    </Gutter>
  )
}
