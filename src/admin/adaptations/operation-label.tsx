'use client'

import { useRowLabel } from '@payloadcms/ui'
import { type OperationKind, operationNames } from '#domain/library/section.ts'
import { findTarget } from './find-target.ts'
import { useTargets } from './use-targets.ts'
import '../admin.css'

type Row = { op?: OperationKind; at?: string; baseRevision?: string }

/** The label of a collapsed change, such as "Replace: Signs and symptoms › Morning stiffness". */
export function OperationLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const { targets, state } = useTargets()
  const { section, item, target, text } = findTarget(targets, data?.at)
  if (!data?.at) return <span>{`Change ${rowNumber + 1}`}</span>
  const name = [section?.heading, item?.heading, text?.label].filter(Boolean).join(' › ')
  const isOutdated = target && data.baseRevision && data.baseRevision !== (text ?? target).revision
  return (
    <span>
      {`${operationNames[data.op ?? 'replace']}: ${target ? name : state === 'ready' ? 'target no longer exists' : '…'}`}
      {isOutdated && <span className="polyclinic-mark">shared text has changed</span>}
    </span>
  )
}
