'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import type { SavedVersion } from '#domain/page-list/saved-version.ts'
import { useCanEdit } from '../editor/use-can-edit.ts'
import { DifferenceLegend } from './difference-legend.tsx'
import { timeOf } from './time-of.ts'
import type { History } from './use-history.ts'
import './history.css'

/** The versions of the page by time and author. The frame shows the chosen one, with the words that differ marked. */
export function Timeline({ history }: { history: History }) {
  const { versions, chosen, choose, close } = history
  const id = useId()
  return (
    <section className="page-history" aria-labelledby={id}>
      <h3 id={id}>History</h3>
      <Button size="small" margin={false} buttonStyle="secondary" onClick={close}>
        Back to editing
      </Button>
      {versions === undefined && <p role="status">Loading the versions…</p>}
      {versions === null && <p role="alert">The versions could not be loaded. Reload this view.</p>}
      {chosen && <DifferenceLegend />}
      <ol>
        {versions?.map((version, index) => (
          <li key={version.id}>
            <button
              type="button"
              aria-current={version.id === chosen?.id}
              onClick={() => choose(index === 0 ? null : version)}
            >
              <time dateTime={version.savedAt}>{timeOf(version.savedAt)}</time>
              <span>
                {[version.savedBy, version.isPublished ? 'published' : 'draft', index === 0 && 'now']
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
            {version.id === chosen?.id && <Restore version={version} history={history} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Restore({ version, history }: { version: SavedVersion; history: History }) {
  const { hasPublishPermission } = useDocumentInfo()
  const canEdit = useCanEdit()
  const { restore, isRestoring } = history
  if (!canEdit) return null
  return (
    <div className="page-history__restore">
      {version.isPublished && hasPublishPermission && (
        <Button
          size="small"
          margin={false}
          disabled={isRestoring}
          onClick={() => restore(version, 'published')}
        >
          Publish this version
        </Button>
      )}
      <Button
        size="small"
        margin={false}
        buttonStyle="secondary"
        disabled={isRestoring}
        onClick={() => restore(version, 'draft')}
      >
        Restore as a draft
      </Button>
    </div>
  )
}
