'use client'

import { Button, useForm, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import type { MergePart } from '#domain/drift/merge.ts'
import { mergeStored } from '#domain/drift/merge-stored.ts'
import { useOperation } from '../adaptations/use-operation.ts'
import type { ContestedTexts } from './use-contested-texts.ts'

type Props = { row: string; contested: ContestedTexts; onEnd: () => void }

/** Merges ours with what the network has changed. Where both have changed the same words, the editor decides. */
export function MergeTexts({ row, contested: { texts, revision, isOfSection }, onEnd }: Props) {
  const { code: locale } = useLocale()
  const { dispatchFields } = useForm()
  const operation = useOperation(`${row}.op`)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const merged = texts.map((text) => ({ ...text, ...mergeStored(text, locale) }))
  const isContested = merged.some(({ parts }) => parts.some((part) => 'ours' in part))
  const sideOf = (field: string) => (conflict: number) =>
    taken.has(choiceOf(field, conflict)) ? 'shared' : 'ours'
  const use = () => {
    const values = merged.map(({ field, toValue }) => [field, toValue(sideOf(field))] as const)
    dispatchFields({
      type: 'UPDATE_MANY',
      formState: Object.fromEntries(
        values.map(([field, value]) => [
          field,
          { value, initialValue: value, valid: true, passesCondition: true },
        ]),
      ),
    })
    operation.write({ baseRevision: revision })
    onEnd()
  }
  return (
    <section className="polyclinic-note polyclinic-merge" aria-label="Merge both texts">
      <p>
        {isContested
          ? 'Both have changed the same words. Choose for each; you can edit the result afterwards.'
          : 'Both changes fit together:'}
      </p>
      {merged.map(({ field, label, parts }) => (
        <div key={field}>
          {texts.length > 1 && <h5>{label}</h5>}
          {withNumbers(parts).map(([key, part, conflict]) =>
            'agreed' in part ? (
              <span key={key} className="polyclinic-merge__agreed">
                {part.agreed}
              </span>
            ) : (
              <Conflict
                key={key}
                part={part}
                name={`Choice ${conflict + 1}`}
                kept={sideOf(field)(conflict)}
                onKeep={(side) => {
                  const others = new Set(taken)
                  others.delete(choiceOf(field, conflict))
                  setTaken(side === 'shared' ? others.add(choiceOf(field, conflict)) : others)
                }}
              />
            ),
          )}
        </div>
      ))}
      {isOfSection && (
        <p>
          Entries that the network has added or removed are not merged: compare yours with the shared ones.
        </p>
      )}
      <div className="polyclinic-drift-actions">
        <Button buttonStyle="primary" size="small" margin={false} onClick={use}>
          {texts.length > 1 ? 'Use the merged texts' : 'Use the merged text'}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onEnd}>
          Cancel
        </Button>
      </div>
    </section>
  )
}

const choiceOf = (field: string, conflict: number): string => `${field} ${conflict}`

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
