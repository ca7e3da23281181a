'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useKindName } from './use-block-label.ts'
import '../admin.css'

type Row = { blockType?: string; heading?: string; locked?: boolean }

/** A section folded up: its kind, its heading, and a lock where clinics may not change it. */
export function SectionLabel() {
  const { data } = useRowLabel<Row>()
  const nameOf = useKindName()
  return (
    <span className="polyclinic-section-label">
      <span className="polyclinic-section-label__kind">{nameOf(data?.blockType)}</span>
      {data?.heading && <span>{data.heading}</span>}
      {data?.locked && (
        <span role="img" aria-label="Locked: clinics may not change it" title="Clinics may not change it">
          🔒
        </span>
      )}
    </span>
  )
}
