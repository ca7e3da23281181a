'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useBlockLabel } from './use-block-label.ts'
import '../admin.css'

type Row = { blockType?: string; heading?: string; locked?: boolean }

/** The label of a collapsed section: its kind, its heading, and a lock if clinics may not change it. */
export function SectionLabel() {
  const { data } = useRowLabel<Row>()
  const blockLabel = useBlockLabel()
  return (
    <span className="polyclinic-section-label">
      <span className="polyclinic-section-label__kind">{blockLabel(data?.blockType)}</span>
      {data?.heading && <span>{data.heading}</span>}
      {data?.locked && (
        <span role="img" aria-label="Locked: clinics cannot change it" title="Clinics cannot change it">
          🔒
        </span>
      )}
    </span>
  )
}
