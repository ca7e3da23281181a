'use client'

import { useRowLabel } from '@payloadcms/ui'
import { type OperationKind, operationNames } from '#domain/adaptation/operations.ts'
import { findPlace } from './find-target.ts'
import { usePlaces } from './use-targets.ts'
import '../admin.css'

type Row = { op?: OperationKind; at?: string; baseRevision?: string }

/** A change folded up: what happens and where, such as "Replace: Signs and symptoms › Morning stiffness". */
export function OperationLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const { places, state } = usePlaces()
  const { section, item, place } = findPlace(places, data?.at)
  if (!data?.at) return <span>{`Change ${rowNumber + 1}`}</span>
  const where = section && (item ? `${section.heading} › ${item.heading}` : section.heading)
  const isOutdated = place && data.baseRevision && data.baseRevision !== place.revision
  return (
    <span>
      {`${operationNames[data.op ?? 'replace']}: ${place ? where : state === 'ready' ? 'a part that is gone' : '…'}`}
      {isOutdated && <span className="polyclinic-mark">shared text has changed</span>}
    </span>
  )
}
