'use client'

import { useConfig, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import { isRecord } from '#base/narrow.ts'
import { isLibraryKind } from '#domain/library/collections.ts'
import type { LocalValue } from '#domain/seo/local-value.ts'
import { useFetched } from '../forms/use-fetched.ts'
import { advice, describeLocalValue } from './describe.ts'
import '../admin.css'

/** In the sidebar of a shared document or an adaptation: how much of each clinic's page no other clinic repeats. */
export const LocalValueField: UIFieldClientComponent = () => {
  const { config } = useConfig()
  const { code } = useLocale()
  const subject = useSubject()
  const headingId = useId()
  const found = useFetched<{ values: LocalValue[] }>(
    subject && `${config.routes.api}/local-value?${new URLSearchParams({ ...subject, locale: code })}`,
  )
  if (!found || found.values.length === 0) return null
  return (
    <section className="polyclinic-uses" aria-labelledby={headingId}>
      <h4 id={headingId}>Local value</h4>
      <ul>
        {found.values.map((value) => (
          <li key={value.clinic.id}>
            {!subject?.clinic && <strong>{`${value.clinic.name}: `}</strong>}
            {describeLocalValue(value)}
            {value.missing.map((part) => (
              <small key={part}>{advice[part]}</small>
            ))}
          </li>
        ))}
      </ul>
      <p>Counted on the published pages. Search engines list pages that say what no other page says.</p>
    </section>
  )
}

/** The page that the document is about, and the clinic of an adaptation; null for a page that has no counterpart. */
function useSubject(): { of: string; clinic?: string } | null {
  const { id, collectionSlug } = useDocumentInfo()
  const [source, tenant, owner] = useFormFields(([fields]) =>
    ['source', 'tenant', 'owner'].map((name) => fields[name]?.value),
  )
  if (!id || !collectionSlug) return null
  if (collectionSlug !== 'adaptations') return owner ? null : { of: `${collectionSlug}:${id}` }
  if (!isRecord(source) || typeof source.value !== 'string' || typeof tenant !== 'string') return null
  const collection = String(source.relationTo)
  return isLibraryKind(collection) ? { of: `${collection}:${source.value}`, clinic: tenant } : null
}
