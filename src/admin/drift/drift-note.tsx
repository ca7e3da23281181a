'use client'

import { Button, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { OperationTarget, SectionTarget, TextTarget } from '#domain/adaptation/operation-targets.ts'
import type { ReportedProblem } from '#domain/library/section.ts'
import { useOperation } from '../adaptations/use-operation.ts'
import { MergeTexts } from './merge-texts.tsx'
import { useContestedTexts } from './use-contested-texts.ts'

type Props = {
  /** The path of the operation's row. */
  row: string
  /** What it is about, as the shared page has it now. */
  part: OperationTarget | TextTarget | undefined
  targets: readonly SectionTarget[] | null
  problem: ReportedProblem
  isBeforeKnown: boolean
  readOnly?: boolean
}

/** Says that the shared text of an operation has changed, and offers what to do about it. */
export function DriftNote({ row, part, targets, problem, isBeforeKnown, readOnly }: Props) {
  const operation = useOperation(`${row}.op`)
  const { removeFieldRow, setModified } = useForm()
  const [isMerging, setIsMerging] = useState(false)
  const contested = useContestedTexts(row, targets)
  const takeShared = () => {
    removeFieldRow({ path: 'operations', rowIndex: Number(row.split('.')[1]) })
    setModified(true)
  }
  if (isMerging && contested)
    return <MergeTexts row={row} contested={contested} onEnd={() => setIsMerging(false)} />
  return (
    <div className="polyclinic-note polyclinic-note--warning" role="status">
      <p>{explanations[problem]}</p>
      {!isBeforeKnown && problem === 'outdated' && (
        <p>What it was before is not known. Compare the shared text with ours.</p>
      )}
      {!readOnly && (
        <div className="polyclinic-drift-actions">
          {part && (
            <Button {...small} onClick={() => operation.write({ baseRevision: part.revision })}>
              Keep ours
            </Button>
          )}
          <Button {...small} onClick={takeShared}>
            {part ? 'Take the shared text' : 'Remove this change'}
          </Button>
          {contested && isBeforeKnown && (
            <Button {...small} onClick={() => setIsMerging(true)}>
              Merge both
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

const small = { buttonStyle: 'secondary', size: 'small', margin: false } as const

const explanations: Record<ReportedProblem, string> = {
  outdated: 'The shared text has changed since you made this change. Your site still shows yours.',
  suspended:
    'The network has corrected this text. Your site shows the correction until you keep or rewrite yours.',
  orphaned: 'The network has removed this place. Your text still shows, after the section before it.',
  missing: 'The network has removed this place, so this change has no effect.',
  locked: 'The network has locked this section, so this change has no effect.',
  unfit: 'This change does not fit the shared section any more, so it has no effect.',
}
