'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import type { Showing } from '#domain/page-list/showing.ts'
import { collectionPaths } from '#domain/routes/routes.ts'
import { useFetched } from '../forms/use-fetched.ts'
import '../admin.css'

const maxListed = 20

/** Names in the sidebar the pages on which visitors see the published document, at each clinic. */
export function WhereShown() {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { config } = useConfig()
  const headingId = useId()
  const found = useFetched<{ showings: Showing[] }>(
    id && collectionSlug ? `${config.routes.api}/where-shown?of=${collectionSlug}:${id}` : null,
  )
  if (!found || found.showings.length === 0) return null
  const isShared = found.showings.every(({ state }) => state !== 'own') && collectionSlug in collectionPaths
  return (
    <section className="polyclinic-uses" aria-labelledby={headingId}>
      <h4 id={headingId}>Where does this show?</h4>
      {isShared && (
        <p>
          <a href={`${config.routes.admin}/pages?of=${collectionSlug}:${id}`}>
            List it with every clinic’s state
          </a>
        </p>
      )}
      <ul>
        {found.showings.slice(0, maxListed).map((showing) => (
          <li key={`${showing.clinic.id} ${showing.path}`}>
            {showing.address ? (
              <a href={showing.address} target="_blank" rel="noreferrer">
                {showing.clinic.name}
              </a>
            ) : (
              showing.clinic.name
            )}
            <small>
              {showing.path}
              {states[showing.state] && ' · '}
              {showing.adaptation ? (
                <a href={`${config.routes.admin}/collections/adaptations/${showing.adaptation}`}>
                  {states[showing.state]}
                </a>
              ) : (
                states[showing.state]
              )}
            </small>
          </li>
        ))}
        {found.showings.length > maxListed && <li>{`and ${found.showings.length - maxListed} more`}</li>}
      </ul>
    </section>
  )
}

const states: Record<Showing['state'], string> = {
  'as-shared': 'as shared',
  changed: 'changed by the clinic',
  hidden: 'hidden',
  'not-added': 'not added yet',
  own: '',
}
