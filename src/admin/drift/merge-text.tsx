'use client'

import { Button, useForm, useFormFields, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { isRecord } from '#base/narrow.ts'
import type { TextTarget } from '#domain/adaptation/operation-targets.ts'
import type { MergePart } from '#domain/drift/merge.ts'
import { mergeStored } from '#domain/drift/merge-stored.ts'
import { useOperation } from '../adaptations/use-operation.ts'

type Props = { row: string; text: TextTarget; onEnd: () => void }

/** Merges ours with what the network has changed. Where both have changed the same words, the editor decides. */
export function MergeText({ row, text, onEnd }: Props) {
  const { code: locale } = useLocale()
  const { dispatchFields } = useForm()
  const operation = useOperation(`${row}.op`)
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set())
  const field = `${row}.${text.isRich ? 'paragraphs' : 'wording'}`
  const ours = useFormFields(([fields]) => fields[field]?.value)
  const base = useFormFields(([fields]) => fields[`${row}.basePart`]?.value)
  const before = isRecord(base) ? base.value : undefined
  const merged = mergeStored({ before, ours, shared: text.text }, locale)
  const keep = (conflict: number) => (taken.has(conflict) ? 'shared' : 'ours')
  const use = () => {
    const value = merged.toValue(keep)
    dispatchFields({
      type: 'UPDATE_MANY',
      formState: { [field]: { value, initialValue: value, valid: true, passesCondition: true } },
    })
    operation.write({ baseRevision: text.revision })
    onEnd()
  }
  return (
    <section className="polyclinic-note polyclinic-merge" aria-label="Merge both texts">
      <p>
        {merged.parts.some((part) => 'ours' in part)
          ? 'Both have changed the same words. Choose for each; you can edit the result afterwards.'
          : 'Both changes fit together:'}
      </p>
      {withNumbers(merged.parts).map(([key, part, conflict]) =>
        'agreed' in part ? (
          <span key={key} className="polyclinic-merge__agreed">
            {part.agreed}
          </span>
        ) : (
          <Conflict
            key={key}
            part={part}
            name={`Choice ${conflict + 1}`}
            kept={keep(conflict)}
            onKeep={(side) => {
              const others = new Set(taken)
              others.delete(conflict)
              setTaken(side === 'shared' ? others.add(conflict) : others)
            }}
          />
        ),
      )}
      <div className="polyclinic-drift-actions">
        <Button buttonStyle="primary" size="small" margin={false} onClick={use}>
          Use the merged text
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onEnd}>
          Cancel
        </Button>
      </div>
    </section>
  )
}

type Side = 'ours' | 'shared'
type ConflictProps = {
  part: { [side in Side]: string }
  name: string
  kept: Side
  onKeep: (side: Side) => void
}

function Conflict({ part, name, kept, onKeep }: ConflictProps) {
  return (
    <fieldset className="polyclinic-merge__conflict">
      <legend>{name}</legend>
      {(['ours', 'shared'] as const).map((side) => (
        <label key={side}>
          <input type="radio" checked={kept === side} onChange={() => onKeep(side)} />
          <span>{`${side === 'ours' ? 'Ours' : 'Shared'}: ${part[side].trim() || '(nothing)'}`}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** The pieces with keys by position, and the contested ones numbered from 0. */
function withNumbers(parts: readonly MergePart<string>[]) {
  let conflict = -1
  return parts.map((part, index) => {
    if ('ours' in part) conflict += 1
    return [`part-${index}`, part, conflict] as const
  })
}
