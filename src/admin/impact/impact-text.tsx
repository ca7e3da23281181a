'use client'

import { useConfig } from '@payloadcms/ui'
import type { Impact } from '#domain/page-list/showing.ts'
import { describeImpact } from './describe-impact.ts'
import './impact.css'

const maxListed = 10

/** What publishing a draft changes: the pages with their addresses, and whose texts become outdated. */
export function ImpactText({ impact }: { impact: Impact }) {
  const { config } = useConfig()
  const [first, ...others] = describeImpact(impact)
  return (
    <>
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
    </>
  )
}
