'use client'

import { Button, TextareaInput } from '@payloadcms/ui'
import { useId } from 'react'
import type { TextTarget } from '#domain/adaptation/operation-targets.ts'
import { ComparedText } from '../drift/compared-text.tsx'
import { ReadingLines, textLines } from '../drift/reading-lines.tsx'
import { useEditor } from './editor-context.ts'
import { OperationField } from './fields.tsx'
import { SourceOfShared } from './source-text.tsx'
import { useCanEdit } from './use-can-edit.ts'
import { useText } from './use-text.ts'

/** A text of the shared page, in which the clinic types its own. */
export function TextField({ target }: { target: TextTarget }) {
  const { index, row, backToShared } = useText(target)
  const { reports } = useEditor()
  const canEdit = useCanEdit()
  const isOutdated = reports.some(({ operation }) => operation === index)
  return (
    <div className="page-editor__text" data-editor-text={target.at}>
      <SourceOfShared at={target.at} />
      {target.isRich ? <Paragraphs target={target} /> : <PlainText target={target} />}
      {row && (
        <details className="page-editor__shared" open={isOutdated}>
          <summary>Compare with the shared text</summary>
          <ComparedText path={`operations.${index}.at`} readOnly={!canEdit} />
          {canEdit && (
            <Button size="small" margin={false} buttonStyle="secondary" onClick={backToShared}>
              Back to the shared text
            </Button>
          )}
        </details>
      )}
    </div>
  )
}

/** The same input before and after the first change, which must not interrupt whoever types. */
function PlainText({ target }: { target: TextTarget }) {
  const { text, row, setText } = useText(target)
  const canEdit = useCanEdit()
  const id = useId()
  return (
    <TextareaInput
      path={`editor-text-${id}`}
      label={row ? `${target.label} (ours)` : target.label}
      rows={Math.min(8, Math.max(1, Math.ceil(text.length / 45)))}
      readOnly={!canEdit}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  )
}

function Paragraphs({ target }: { target: TextTarget }) {
  const { index, row, startParagraphs } = useText(target)
  const canEdit = useCanEdit()
  if (row) return <OperationField index={index} name="paragraphs" />
  return (
    <div className="field-type">
      <span className="field-label">{target.label}</span>
      <div className="page-editor__paragraphs">
        <ReadingLines lines={textLines(target.text)} />
      </div>
      {canEdit && (
        <Button size="small" margin={false} buttonStyle="secondary" onClick={startParagraphs}>
          {`Change “${target.label}”`}
        </Button>
      )}
    </div>
  )
}
