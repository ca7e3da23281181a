'use client'

import { useForm } from '@payloadcms/ui'
import type { TextTarget } from '#domain/adaptation/operation-targets.ts'
import { reword, rewords } from './edit-operations.ts'
import { useOperations } from './use-operations.ts'

/** One text of a shared page: the shared one, and the clinic's own as a change of its adaptation. */
export function useText(target: TextTarget) {
  const { rows, write } = useOperations()
  const { dispatchFields, setModified } = useForm()
  const index = rows.findIndex((row) => rewords(row, target.at))
  const row = rows[index]
  const field = row?.op === 'retitle' ? 'heading' : 'wording'
  const shared = typeof target.text === 'string' ? target.text : ''

  const backToShared = () => write(rows.filter((each) => each !== row))

  /** A text without paragraphs. */
  const setText = (text: string) => {
    if (!row || text === shared) return write(reword(rows, target, text))
    // While one types, nothing but the text changes.
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
    setText,
    startParagraphs,
    backToShared,
  }
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
