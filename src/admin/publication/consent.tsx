'use client'

import { useFormFields } from '@payloadcms/ui'
import type { DefaultCellComponentProps, UIFieldClientComponent } from 'payload'
import { type Consent, consentState } from '#domain/publication/consent.ts'
import { describeConsent } from './describe.ts'
import { useTimeZone } from './use-time-zone.ts'
import '../admin.css'

/** List cell: until when the consent to show a testimonial or a picture of a person holds. */
export function ConsentCell({ cellData, rowData }: DefaultCellComponentProps) {
  const timeZone = useTimeZone(rowData.tenant ?? rowData.owner)
  const consent = cellData as (Consent & { showsPerson?: boolean }) | null
  const collection = 'source' in rowData ? 'testimonials' : 'media'
  const isNeeded = collection === 'media' ? consent?.showsPerson : rowData.source !== 'sample'
  const state = consentState(consent, { collection, timeZone, now: Date.now() })
  return <span>{isNeeded ? describeConsent(state) : 'Not needed'}</span>
}

/** A line in the consent record that warns before the consent ends, and says when the site no longer shows the document. */
export const ConsentNotice: UIFieldClientComponent = () => {
  const [scope, recordedOn, expiresOn, showsPerson, source, tenant, owner] = useFormFields(([fields]) =>
    [
      'consent.scope',
      'consent.recordedOn',
      'consent.expiresOn',
      'consent.showsPerson',
      'source',
      'tenant',
      'owner',
    ].map((name) => fields[name]?.value),
  )
  const timeZone = useTimeZone(tenant ?? owner)
  const collection = source === undefined ? 'media' : 'testimonials'
  const isNeeded = collection === 'media' ? showsPerson === true : source !== 'sample'
  const consent = { scope: toText(scope), recordedOn: toText(recordedOn), expiresOn: toText(expiresOn) }
  const state = consentState(consent, { collection, timeZone, now: Date.now() })
  return (
    <div role="status">
      {isNeeded && state.kind !== 'unlimited' && state.kind !== 'holds' && (
        <p className="polyclinic-note">{describeConsent(state)}.</p>
      )}
    </div>
  )
}

const toText = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' && value ? value : null
