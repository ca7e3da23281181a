'use client'

import { Gutter, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ActivityLine } from '#domain/activity/activity-line.ts'
import { useLatest } from '../forms/use-latest.ts'
import '../admin.css'
import './activity.css'

/** The tab of a document that says who published it, took it down and brought it back. */
export function DocumentActivity() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [found] = useLatest<{ lines: ActivityLine[] }>(
    `${config.routes.api}/document-activity?of=${collectionSlug}:${id}`,
  )
  return (
    <Gutter className="polyclinic-document-activity">
      {found === undefined && <p role="status">Loading the activity…</p>}
      {found === null && <p role="alert">The activity could not be loaded. Reload the page.</p>}
      {found?.lines.length === 0 && (
        <p>
          Nobody has published or deleted this yet. Who does is listed here; what was written is under
          “Versions”.
        </p>
      )}
      {found && found.lines.length > 0 && (
        <ol>
          {found.lines.map(({ id: entry, at, line }) => (
            <li key={entry}>
              <time dateTime={at}>{format.format(new Date(at))}</time>
              <span>{line}</span>
            </li>
          ))}
        </ol>
      )}
    </Gutter>
  )
}

const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })
