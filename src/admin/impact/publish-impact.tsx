'use client'

import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import type { Impact } from '#domain/page-list/showing.ts'
import { useFetched } from '../forms/use-fetched.ts'
import { describeImpact } from './describe-impact.ts'
import './impact.css'

/** Beside the publish button: what publishing the saved draft changes, and whose texts become outdated. */
export function PublishImpact() {
  const { id, collectionSlug, data, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const isDraft = data?._status === 'draft' && !isTrashed
  const query = new URLSearchParams({
    collection: String(collectionSlug),
    id: String(id),
    of: String(data?.updatedAt),
  })
  const impact = useFetched<Impact>(id && isDraft ? `${config.routes.api}/impact?${query}` : null)
  if (!impact || !isDraft) return null
  const [first, ...others] = describeImpact(impact)
  return (
    <details className="polyclinic-impact">
      <summary>What publishing changes</summary>
      <div>
        <p>{first}</p>
        {impact.pages.length > 0 && (
          <ul>
            {impact.pages.slice(0, maxListed).map(({ clinic, path, address }) => (
              <li key={`${clinic.id} ${path}`}>
                <a href={address ?? undefined} target="_blank" rel="noreferrer">
                  {`${clinic.name}: ${path}`}
                </a>
              </li>
            ))}
            {impact.pages.length > maxListed && <li>{`and ${impact.pages.length - maxListed} more`}</li>}
          </ul>
        )}
        {others.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {impact.outdated.length > 0 && (
          <ul>
            {impact.outdated.map(({ adaptation, clinic, changes }) => (
              <li key={adaptation}>
                <a href={`${config.routes.admin}/collections/adaptations/${adaptation}`}>
                  {`${clinic}: ${changes === 1 ? '1 change' : `${changes} changes`}`}
                </a>
              </li>
            ))}
          </ul>
        )}
        {isModified && <p>What you have not saved yet is not counted.</p>}
      </div>
    </details>
  )
}

const maxListed = 10
