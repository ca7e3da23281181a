'use client'

import type { UIFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import type { SectionTarget } from '#domain/adaptation/operation-targets.ts'
import { Select } from '../forms/select.tsx'
import { findTarget } from './find-target.ts'
import { initialContent, isUntouched } from './own-text.ts'
import { useOperation } from './use-operation.ts'
import { useTargets } from './use-targets.ts'

/** Selects the target of a change: a section of the shared page by its heading, or one item in it. */
export const TargetPicker: UIFieldClientComponent = ({ path, readOnly }) => {
  const operation = useOperation(path)
  const { state, targets } = useTargets()
  const { op, at, ownText, writeOwnText } = operation
  const { section, target, text, isItem } = findTarget(targets, at)
  const [place = ''] = at?.split('#') ?? []
  const lastOp = useRef(op)

  // Replaces the initial content when the action changes, unless the editor has changed it.
  useEffect(() => {
    const before = lastOp.current
    lastOp.current = op
    if (before === op) return
    // Only a rewording has a text as its place.
    if (before === 'reword' && target) operation.write({ at: target.at, baseRevision: target.revision })
    if (isUntouched(ownText(), initialContent(before, at, targets)))
      writeOwnText(initialContent(op, at, targets))
  })

  if (state !== 'ready') return <p className="polyclinic-note">{messages[state]}</p>

  const chooseText = (to: string) => {
    const chosen = target?.texts.find((each) => each.at === to)
    if (chosen) operation.write({ at: chosen.at, baseRevision: chosen.revision })
  }
  const choose = (to: string) => {
    const chosen = findTarget(targets, to).target
    if (!chosen || chosen.at === at) return
    operation.write({ at: chosen.at, baseRevision: chosen.revision })
    if (isUntouched(ownText(), initialContent(op, at, targets)))
      writeOwnText(initialContent(op, chosen.at, targets))
  }
  return (
    <div className="polyclinic-place" data-part={isItem ? 'entry' : 'section'}>
      <Select
        label="Section of the shared page"
        required
        readOnly={readOnly}
        options={targets.map(toOption)}
        value={section?.at ?? ''}
        placeholder="Choose a section"
        onChange={choose}
      />
      {section && section.items.length > 0 && (
        <Select
          label="Part of the section"
          readOnly={readOnly}
          options={[
            { value: section.at, label: 'The whole section' },
            ...section.items.map((item) => ({ value: item.at, label: `Only: ${item.heading}` })),
          ]}
          value={target ? place : ''}
          placeholder={target ? undefined : 'Choose a part'}
          onChange={choose}
        />
      )}
      {op === 'reword' && target && (
        <Select
          label="Text to reword"
          required
          readOnly={readOnly}
          options={target.texts.map((each) => ({ value: each.at, label: each.label }))}
          value={text?.at ?? ''}
          placeholder="Choose a text"
          onChange={chooseText}
        />
      )}
      {at && !target && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {`The shared page no longer has this ${isItem ? 'entry' : 'section'}, so this change has no effect. Choose another section or remove the change.`}
        </p>
      )}
    </div>
  )
}

const messages = {
  'no-page': 'Choose the shared page above to list its sections here.',
  'no-clinic': 'Choose a clinic to list its sections here.',
  loading: 'Loading the sections of the shared page…',
  failed: 'The sections could not be loaded. Save your work and reload the page.',
}

function toOption({ at, heading, locked }: SectionTarget) {
  return {
    value: at,
    label: locked ? `${heading} (locked by the network)` : heading,
    disabled: locked,
  }
}
