'use client'

import { useFormFields, useLocale } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { OperationTarget, ReadingLine, SectionTarget } from '#domain/adaptation/operation-targets.ts'
import { findTarget } from '../adaptations/find-target.ts'
import { useOperation } from '../adaptations/use-operation.ts'
import { useTargets } from '../adaptations/use-targets.ts'
import { Difference } from './difference.tsx'
import { DriftNote } from './drift-note.tsx'
import { ReadingLines, textLines, toText } from './reading-lines.tsx'
import { useComparison } from './use-comparison.ts'
import '../admin.css'
import './drift.css'

const viewNames = {
  changed: 'What the network changed',
  shared: 'Shared',
  ours: 'Ours',
  difference: 'Difference',
}
type View = keyof typeof viewNames

/**
 * An operation beside the shared text: what the network has changed since, the shared text, ours, and the difference. Where
 * the shared text has changed, what to do about it.
 *
 * @param path of any field of the operation's row
 */
export function ComparedText({ path, readOnly }: { path: string; readOnly?: boolean }) {
  const operation = useOperation(path)
  const { targets, state } = useTargets()
  const { code: locale } = useLocale()
  const [chosen, choose] = useState<View>()
  const name = useId()
  const row = path.split('.').slice(0, 2).join('.')
  const compared = useComparison(row)
  const isRetitled = operation.op === 'retitle'
  const written = useFormFields(([fields]) => {
    if (isRetitled) return fields[`${row}.heading`]?.value
    return operation.op === 'reword'
      ? fields[`${row}.wording`]?.value || fields[`${row}.paragraphs`]?.value
      : null
  })
  const { section, target, text } = findTarget(targets, operation.at)
  const part = text ?? target
  const now = text ? textLines(text.text) : target && section ? sharedLines(target, section) : []
  // A change of the heading is outdated with its whole section, and replaces the heading alone.
  const shared = isRetitled && target ? textLines(target.heading) : now
  const ours = written ? textLines(written) : (compared?.ours ?? [])
  const before = compared?.before ?? null
  const isOutdated = Boolean(part && operation.baseRevision && operation.baseRevision !== part.revision)
  const problem = isOutdated ? (compared?.problem ?? 'outdated') : part ? null : (compared?.problem ?? null)
  const views: View[] = [
    ...(isOutdated && before ? ['changed' as const] : []),
    ...(part ? ['shared' as const] : []),
    ...(ours.length > 0 ? ['ours' as const] : []),
    ...(part && ours.length > 0 ? ['difference' as const] : []),
  ]
  const view = chosen && views.includes(chosen) ? chosen : views[0]
  if (state !== 'ready') return null
  return (
    <div className="polyclinic-compared">
      {problem && (
        <DriftNote
          row={row}
          part={part}
          targets={targets}
          problem={problem}
          isBeforeKnown={before !== null}
          readOnly={readOnly}
        />
      )}
      {views.length > 1 && (
        <fieldset className="polyclinic-views">
          <legend className="polyclinic-unseen">Show</legend>
          {views.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={name}
                value={each}
                checked={view === each}
                onChange={() => choose(each)}
              />
              {viewNames[each]}
            </label>
          ))}
        </fieldset>
      )}
      {view === 'changed' && before && <Difference from={toText(before)} to={toText(now)} locale={locale} />}
      {view === 'shared' && <ReadingLines lines={shared} />}
      {view === 'ours' && <ReadingLines lines={ours} />}
      {view === 'difference' && <Difference from={toText(shared)} to={toText(ours)} locale={locale} />}
    </div>
  )
}

/** A section is read with its heading; an entry has its own among its lines. */
const sharedLines = (part: OperationTarget, section: SectionTarget): ReadingLine[] =>
  part === section ? [{ style: 'heading', text: section.heading }, ...part.reading] : part.reading
