'use client'

import type { UIFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import type { SectionTarget } from '#domain/adaptation/operation-targets.ts'
import { Select } from '../forms/select.tsx'
import { findTarget } from './find-target.ts'
import { initialContent, isUntouched } from './own-text.ts'
import { useOperation } from './use-operation.ts'
import { useTargets } from './use-targets.ts'

/** Which part of the shared page a change is about: a section by its heading, and one entry of it if need be. */
export const TargetPicker: UIFieldClientComponent = ({ path, readOnly }) => {
  const operation = useOperation(path)
  const { state, places } = useTargets()
  const { op, at, ownText, writeOwnText } = operation
  const { section, target, isItem } = findTarget(places, at)
  const lastOp = useRef(op)

  // The text follows the change while nobody has written into it.
  useEffect(() => {
    const before = lastOp.current
    lastOp.current = op
    if (before === op) return
    if (isUntouched(ownText(), initialContent(before, at, places)))
      writeOwnText(initialContent(op, at, places))
  })

  if (state !== 'ready') return <p className="polyclinic-note">{advice[state]}</p>

  const choose = (to: string) => {
    const chosen = findTarget(places, to).target
    if (!chosen || chosen.at === at) return
    operation.write({ at: chosen.at, baseRevision: chosen.revision })
    if (isUntouched(ownText(), initialContent(op, at, places)))
      writeOwnText(initialContent(op, chosen.at, places))
  }
  return (
    <div className="polyclinic-place" data-part={isItem ? 'entry' : 'section'}>
      <Select
        label="Section of the shared page"
        required
        readOnly={readOnly}
        options={places.map(toOption)}
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
          value={target && at ? at : ''}
          placeholder={target ? undefined : 'Choose a part'}
          onChange={choose}
        />
      )}
      {at && !target && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {`The shared page no longer has this ${isItem ? 'entry' : 'section'}, so this change does nothing. Choose where it belongs now, or remove it.`}
        </p>
      )}
    </div>
  )
}

const advice = {
  'no-page': 'First choose the shared page above; its sections then appear here.',
  'no-clinic': 'First choose a clinic; the sections that it has then appear here.',
  loading: 'Loading the sections of the shared page …',
  failed: 'The sections could not be loaded. Save your work and reload the page.',
}

function toOption({ at, heading, locked }: SectionTarget) {
  return {
    value: at,
    label: locked ? `${heading} (locked by the network: the same on every site)` : heading,
    disabled: locked,
  }
}
