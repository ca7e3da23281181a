'use client'

import { useForm } from '@payloadcms/ui'
import type { TextTarget } from '#domain/adaptation/operation-targets.ts'
import type { OperationRow } from './edit-operations.ts'
import { useOperations } from './use-operations.ts'

/** One text of a shared page: the shared one, and the clinic's own as a change of its adaptation. */
export function useText(target: TextTarget) {
  const { rows, write } = useOperations()
  const { dispatchFields, setModified } = useForm()
  const index = rows.findIndex((row) => changes(row, target.at))
  const row = rows[index]
  const field = row?.op === 'retitle' ? 'heading' : 'wording'
  const shared = typeof target.text === 'string' ? target.text : ''

  const backToShared = () => write(rows.filter((each) => each !== row))

  /** A text without paragraphs. What is typed back to the shared text is no change. */
  const setText = (text: string) => {
    if (!row) return write([...rows, newRow(target, text)])
    if (text === shared) return backToShared()
    dispatchFields({ type: 'UPDATE', path: `operations.${index}.${field}`, value: text, valid: true })
    setModified(true)
  }
  const startParagraphs = () =>
    write([
      ...rows,
      {
        op: 'reword',
        at: target.at,
        baseRevision: target.revision,
        paragraphs: target.text ?? emptyParagraphs,
      },
    ])
  return {
    index,
    row,
    text: row ? (row[field] ?? '') : shared,
    shared,
    isOutdated: Boolean(row?.op === 'reword' && row.baseRevision && row.baseRevision !== target.revision),
    setText,
    startParagraphs,
    backToShared,
  }
}

/** A section's heading is changed by an operation of its own. */
function newRow(target: TextTarget, text: string): OperationRow {
  const section = sectionOfHeading(target.at)
  return section === undefined
    ? { op: 'reword', at: target.at, baseRevision: target.revision, wording: text }
    : { op: 'retitle', at: section, heading: text }
}

function changes({ op, at }: OperationRow, text: string): boolean {
  if (op === 'reword') return at === text
  return op === 'retitle' && at === sectionOfHeading(text)
}

function sectionOfHeading(at: string): string | undefined {
  const [part = '', field] = at.split('#')
  return field === 'heading' && !part.includes('/') ? part : undefined
}

/** The editor starts from it where the shared text is missing in this language. */
const emptyParagraphs = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: null, children: [] }],
  },
}
